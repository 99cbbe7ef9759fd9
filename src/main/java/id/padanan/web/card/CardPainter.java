package id.padanan.web.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws preview images of 1200 × 630 pixels, the size recommended for OpenGraph, in the colours of the light theme. */
final class CardPainter {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final Color PAPER = new Color(0xfdfcf8);
    private static final Color INK = new Color(0x1d1b18);
    private static final Color SOFT_INK = new Color(0x5a554d);
    private static final Color RULE = new Color(0xd9d3c5);
    private static final Color ACCENT = new Color(0x8c1c13);

    private static final int MARGIN = 80;
    private static final int TITLE_WIDTH = WIDTH - 2 * MARGIN;
    private static final int TITLE_TOP = 172;
    private static final double LINE_HEIGHT = 1.18;

    /** Font sizes of the title, largest first, with the number of lines that fit at each size. */
    private static final List<TitleSize> TITLE_SIZES =
            List.of(new TitleSize(76, 3), new TitleSize(64, 4), new TitleSize(52, 5));

    private static final double BYLINE_SIZE = 34;
    private static final int BYLINE_BASELINE = HEIGHT - 62;
    private static final int MAX_SOURCE_WIDTH = 560;

    private final Typeface titles = Typeface.load("liberation/LiberationSerif-Bold.ttf");
    private final Typeface sources = Typeface.load("liberation/LiberationSans-Bold.ttf");
    private final Typeface dates = Typeface.load("liberation/LiberationSans-Regular.ttf");

    private record TitleSize(double size, int lines) {}

    BufferedImage paint(Card card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            fill(graphics, PAPER, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            paintMasthead(graphics);
            paintTitle(graphics, card.title());
            paintByline(graphics, card);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Draws the logo and the name of the site. */
    private void paintMasthead(Graphics2D graphics) {
        fill(graphics, ACCENT, new RoundRectangle2D.Double(MARGIN, 60, 64, 64, 20, 20));
        graphics.setColor(PAPER);
        graphics.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(MARGIN + 14, 84, MARGIN + 50, 84));
        graphics.draw(new Line2D.Double(MARGIN + 14, 100, MARGIN + 50, 100));
        fill(graphics, INK, titles.outline("Padanan", 44, MARGIN + 84.0, 107));
    }

    private void paintTitle(Graphics2D graphics, String title) {
        String drawable = titles.drawable(title);
        TitleSize size = TITLE_SIZES.get(TITLE_SIZES.size() - 1);
        List<String> lines = List.of();
        for (TitleSize each : TITLE_SIZES) {
            size = each;
            lines = LineBreaks.lines(drawable, each.lines(), line -> titles.width(line, each.size()) <= TITLE_WIDTH);
            if (!lines.isEmpty() && !LineBreaks.isCut(lines)) {
                break;
            }
        }
        double baseline = TITLE_TOP + size.size();
        for (String line : lines) {
            fill(graphics, INK, titles.outline(line, size.size(), MARGIN, baseline));
            baseline += size.size() * LINE_HEIGHT;
        }
    }

    private void paintByline(Graphics2D graphics, Card card) {
        fill(graphics, RULE, new Rectangle2D.Double(MARGIN, HEIGHT - 122.0, TITLE_WIDTH, 2));
        fill(graphics, ACCENT, new Rectangle2D.Double(0, HEIGHT - 16.0, WIDTH, 16));
        double x = MARGIN;
        for (String source : LineBreaks.lines(
                sources.drawable(card.source()), 1, line -> sources.width(line, BYLINE_SIZE) <= MAX_SOURCE_WIDTH)) {
            fill(graphics, ACCENT, sources.outline(source, BYLINE_SIZE, x, BYLINE_BASELINE));
            x += sources.width(source, BYLINE_SIZE) + BYLINE_SIZE;
        }
        fill(graphics, SOFT_INK, dates.outline(dates.drawable(card.date()), BYLINE_SIZE, x, BYLINE_BASELINE));
    }

    private static void fill(Graphics2D graphics, Color color, Shape shape) {
        graphics.setColor(color);
        graphics.fill(shape);
    }
}
