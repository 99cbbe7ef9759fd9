package id.padanan.web.card;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes preview images as PNG and caches the most requested ones. */
@ApplicationScoped
class Cards {
    private final CardPainter painter = new CardPainter();

    /** Returns the image as PNG. The texts are the cache key, so a cached image is never out of date. */
    @CacheResult(cacheName = "cards")
    byte[] png(Card card) {
        BufferedImage image = painter.paint(card);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
