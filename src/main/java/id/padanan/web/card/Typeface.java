package id.padanan.web.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font that draws text as outlines. The text drawing of Java needs fontconfig, FreeType and installed fonts,
 * which servers and slim container images often lack.
 * <p>Supports scripts that are written from left to right with one glyph per character.
 */
final class Typeface {
    /** Index of the glyph for characters that the font lacks. */
    private static final int NO_GLYPH = 0;

    private static final Pattern SPACES = Pattern.compile(" +");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /**
     * Reads a font from the class path.
     *
     * @param resource path of a TrueType file
     * @throws UncheckedIOException if the file is missing or broken
     */
    static Typeface load(String resource) {
        try (InputStream file = Typeface.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IOException("no font " + resource + " on the class path");
            }
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the characters that this font cannot draw, such as emoji, control characters and other scripts. */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> glyphs.getGlyphId(character) != NO_GLYPH)
                .forEach(drawable::appendCodePoint);
        return SPACES.matcher(drawable).replaceAll(" ").strip();
    }

    /**
     * Width of a text in pixels.
     *
     * @param size height of an em in pixels
     */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    /**
     * The outline of a text.
     *
     * @param size height of an em in pixels
     * @param x left edge of the text in pixels
     * @param baseline vertical position of the baseline in pixels, counted downwards
     */
    Shape outline(String text, double size, double x, double baseline) {
        double scale = size / unitsPerEm;
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double position = x;
        for (int character : text.codePoints().toArray()) {
            // The vertical axis points up in fonts and down in images.
            AffineTransform transform = new AffineTransform(scale, 0, 0, -scale, position, baseline);
            outline.append(glyph(character).getPathIterator(transform), false);
            position += advance(character) * scale;
        }
        return outline;
    }

    private double advance(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shape glyph(int character) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(character));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
