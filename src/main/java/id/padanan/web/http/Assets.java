package id.padanan.web.http;

import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The site's style sheets, scripts and images. Their URLs change with their content, so browsers may cache them for a
 * year. Templates access this bean as {@code inject:assets}.
 */
@Named
@Singleton
public final class Assets {
    /** Names of text files in the class path folder {@code META-INF/resources}. Matches no path separators. */
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(css|js|svg)");

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    /**
     * A file with the digest of its content.
     *
     * @param content text of the file
     * @param mediaType media type with the character set
     * @param digest 16 hex digits of the SHA-256 of the content, part of the URL
     */
    record Asset(String content, String mediaType, String digest) {}

    /**
     * Path of a file, with the digest of its content.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public String href(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no file META-INF/resources/" + name));
        return AssetResource.PATH + "/" + asset.digest() + "/" + name;
    }

    Optional<Asset> find(String name) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            return read(name);
        }
        return Optional.ofNullable(
                assets.computeIfAbsent(name, file -> read(file).orElse(null)));
    }

    private static Optional<Asset> read(String name) {
        Matcher fileName = FILE_NAME.matcher(name);
        if (!fileName.matches()) {
            return Optional.empty();
        }
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources/" + name)) {
            if (file == null) {
                return Optional.empty();
            }
            byte[] bytes = file.readAllBytes();
            String content = new String(bytes, StandardCharsets.UTF_8);
            String mediaType = MEDIA_TYPES.get(fileName.group(1)) + ";charset=UTF-8";
            return Optional.of(new Asset(content, mediaType, Revalidation.digest(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
