package id.padanan.index.lock;

import com.google.gson.JsonObject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The job that holds the lock.
 *
 * @param token unique to this holder; lower-case letters and digits
 * @param host host name of its machine, if known
 * @param pid its process id on that machine
 * @param command the command that started it, as an operator would type it
 * @param since start time by its own clock
 */
public record LockOwner(String token, String host, long pid, String command, Instant since) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    /** This process, starting now. */
    public static LockOwner self(String command) {
        return new LockOwner(
                UUID.randomUUID().toString().replace("-", ""),
                hostName(),
                ProcessHandle.current().pid(),
                command,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "an unnamed host";
        }
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("token", token);
        json.addProperty("host", host);
        json.addProperty("pid", pid);
        json.addProperty("command", command);
        json.addProperty("since", since.toString());
        return json;
    }

    static LockOwner of(JsonObject json) {
        return new LockOwner(
                json.get("token").getAsString(),
                json.get("host").getAsString(),
                json.get("pid").getAsLong(),
                json.get("command").getAsString(),
                Instant.parse(json.get("since").getAsString()));
    }

    /** For operators: {@code `index news`, process 4711 on archive-1, since 2026-11-22 02:14:05 UTC}. */
    @Override
    public String toString() {
        return "`" + command + "`, process " + pid + " on " + host + ", since " + MOMENT.format(since);
    }
}
