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
 * The port of the embedded server. It must be known before the server starts, because Hibernate Search reads its
 * configuration first; so it is chosen without writing anything, and two processes that choose at once choose alike.
 */
public final class ServerPort {
    /** Below the range from which operating systems hand out ports of their own accord. */
    private static final int FIRST = 20_000;

    private static final int COUNT = 10_000;

    private ServerPort() {}

    /**
     * Chooses the port.
     *
     * @param configured the port the operator asks for, if any
     * @return that one; else the port of the server already running on these files; else the kept one or, without or
     *     with something else on it, the next free one
     */
    public static int choose(ServerFiles files, Optional<Integer> configured) {
        return configured.orElseGet(() -> {
            int preferred = files.keptPort().orElseGet(() -> derivedFrom(files.root()));
            return files.process().isPresent() ? preferred : firstFreeFrom(preferred);
        });
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As Elasticsearch binds: a connection that lingers from an earlier server is no obstacle.
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
