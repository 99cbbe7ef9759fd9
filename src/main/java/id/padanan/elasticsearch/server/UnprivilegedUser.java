package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.ElasticsearchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Runs the server as {@code nobody} if Padanan runs as root, because Elasticsearch refuses to run as root. */
final class UnprivilegedUser {
    private static final Logger LOG = Logger.getLogger(UnprivilegedUser.class);
    private static final String USER = "nobody";

    private UnprivilegedUser() {}

    static boolean isNeeded() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Makes the user own the folder and everything below it. */
    static void changeOwner(Path folder) throws IOException {
        UserPrincipal user =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!user.equals(Files.getOwner(file, LinkOption.NOFOLLOW_LINKS))) {
                    Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                            .setOwner(user);
                }
            }
        }
    }

    /**
     * Returns the words to put before a command to run it as the user.
     *
     * @param paths paths that the command must reach. If a parent folder is closed to others, as {@code /root} is, the
     *     command gets the capability to enter it
     * @throws ElasticsearchException if {@code setpriv} is not installed
     */
    static List<String> commandPrefix(List<Path> paths) {
        if (!Executables.isOnPath("setpriv")) {
            throw new ElasticsearchException("Elasticsearch refuses to run as root, and `setpriv` (of the package"
                    + " util-linux), which would run it as " + USER
                    + ", is not on the PATH. Install it, or run Padanan as"
                    + " an ordinary user.");
        }
        List<String> prefix =
                new ArrayList<>(List.of("setpriv", "--reuid", USER, "--regid", group(), "--clear-groups"));
        paths.stream().flatMap(UnprivilegedUser::closedFolders).findFirst().ifPresent(closed -> {
            LOG.warnf(
                    "%s is not accessible to the user %s, which runs Elasticsearch. Elasticsearch therefore gets the capability to"
                            + " ignore file permissions (CAP_DAC_OVERRIDE). To avoid this, move the data or the program elsewhere, or run Padanan"
                            + " as an ordinary user.",
                    closed, USER);
            prefix.addAll(List.of("--inh-caps", "+dac_override", "--ambient-caps", "+dac_override"));
            // Without this, access(2) ignores the capabilities of an unprivileged user, and Java uses it to check
            // whether a file exists.
            prefix.addAll(List.of("--securebits", "+no_setuid_fixup"));
        });
        return prefix;
    }

    private static String group() {
        try {
            Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName("nogroup");
            return "nogroup";
        } catch (IOException e) {
            // Red Hat uses this group name.
            return USER;
        }
    }

    private static Stream<Path> closedFolders(Path path) {
        return Stream.iterate(path.getParent(), folder -> folder != null, Path::getParent)
                .filter(folder -> !isOpenToOthers(folder));
    }

    private static boolean isOpenToOthers(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            return false;
        }
    }
}
