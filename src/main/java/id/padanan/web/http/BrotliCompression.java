package id.padanan.web.http;

import io.netty.handler.codec.compression.Brotli;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Enables Brotli compression if its native library is available. The configuration cannot enable it, because the site
 * would then fail to start without the library, such as on Alpine.
 */
@Singleton
class BrotliCompression implements HttpServerOptionsCustomizer {
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        add(options);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        add(options);
    }

    private static void add(HttpServerOptions options) {
        if (Brotli.isAvailable()) {
            options.addCompressor(StandardCompressionOptions.brotli());
        }
    }
}
