package id.padanan.elasticsearch.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses the port of the embedded server. Hibernate Search reads its configuration before the server starts, so the
 * port must be known by then. The choice writes no file, and two processes that choose at the same time choose the same
 * port.
 */
public final class ServerPort {
    /** Below the ephemeral ports, which operating systems assign automatically. */
    private static final int FIRST = 20_000;

    private static final int COUNT = 10_000;

    private ServerPort() {}

    /**
     * Chooses the port.
     *
     * @param configured the configured port, if any
     * @return the configured port; otherwise the port of the server already running on these files; otherwise the
     *     stored port, or the next free one if there is no stored port or it is in use
     */
    public static int choose(ServerFiles files, Optional<Integer> configured) {
        return configured.orElseGet(() -> {
            int preferred = files.keptPort().orElseGet(() -> derivedFrom(files.root()));
            return files.process().isPresent() ? preferred : firstFreeFrom(preferred);
        });
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Binds like Elasticsearch: a lingering connection of an earlier server does not block the port.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (BindException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int derivedFrom(Path folder) {
        return FIRST + Math.floorMod(folder.toString().hashCode(), COUNT);
    }

    private static int firstFreeFrom(int preferred) {
        return IntStream.range(0, COUNT)
                .map(step -> step == 0 ? preferred : FIRST + Math.floorMod(preferred - FIRST + step, COUNT))
                .filter(ServerPort::isFree)
                .findFirst()
                .orElse(preferred);
    }
}
