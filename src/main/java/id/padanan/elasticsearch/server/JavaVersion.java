package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.ElasticsearchException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Reads the Java version of a JDK from the file {@code release} in its folder. */
final class JavaVersion {
    private JavaVersion() {}

    /**
     * Checks that a JDK is new enough.
     *
     * @throws ElasticsearchException if the folder contains no JDK or an older one
     */
    static void require(Path javaHome, int required) {
        int feature = featureOf(javaHome);
        if (feature < required) {
            throw new ElasticsearchException("The JDK at " + javaHome + " is Java " + feature
                    + ", but this Elasticsearch needs Java " + required
                    + " or newer. Run Padanan with a newer JDK, or set padanan.elasticsearch.java-home to one.");
        }
    }

    /** Returns the feature release, such as 17. */
    static int featureOf(Path javaHome) {
        Properties release = new Properties();
        try (Reader reader = Files.newBufferedReader(javaHome.resolve("release"))) {
            release.load(reader);
        } catch (IOException e) {
            throw noJdk(javaHome, e);
        }
        String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
        try {
            return Runtime.Version.parse(version).feature();
        } catch (IllegalArgumentException e) {
            throw noJdk(javaHome, e);
        }
    }

    private static ElasticsearchException noJdk(Path folder, Exception cause) {
        return new ElasticsearchException(
                "No JDK at " + folder + ". Set padanan.elasticsearch.java-home to the folder of a JDK.", cause);
    }
}
