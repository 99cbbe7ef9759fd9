package id.padanan.web.site;

import id.padanan.web.language.SiteLanguage;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Streams a file of the sitemap protocol (https://www.sitemaps.org/protocol.html). URLs must not contain characters
 * that are illegal in XML.
 */
final class SitemapWriter implements AutoCloseable {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter xml;
    private final List<SiteLanguage> languages;

    private SitemapWriter(OutputStream out, String root, List<SiteLanguage> languages) {
        this.languages = languages;
        try {
            xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(SITEMAP);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the index of the parts {@code /sitemap-1.xml} to {@code /sitemap-{parts}.xml}. */
    static void writeIndex(OutputStream out, String site, long parts) {
        try (SitemapWriter writer = new SitemapWriter(out, "sitemapindex", List.of())) {
            for (long part = 1; part <= parts; part++) {
                writer.xml.writeStartElement("sitemap");
                writer.text("loc", site + "/sitemap-" + part + ".xml");
                writer.xml.writeEndElement();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Starts a part, which lists URLs.
     *
     * @param languages the languages of every page; the first is the default
     */
    static SitemapWriter ofAddresses(OutputStream out, List<SiteLanguage> languages) {
        SitemapWriter writer = new SitemapWriter(out, "urlset", languages);
        try {
            writer.xml.writeNamespace("xhtml", XHTML);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return writer;
    }

    /**
     * Writes one page in one language, with links to its other languages.
     *
     * @param addresses gives the absolute URL of the page in a language
     * @param lastModified ISO 8601 date, or null
     */
    void address(SiteLanguage language, Function<SiteLanguage, String> addresses, String lastModified) {
        try {
            xml.writeStartElement("url");
            text("loc", addresses.apply(language));
            if (lastModified != null) {
                text("lastmod", lastModified);
            }
            for (SiteLanguage other : languages) {
                alternate(other.code(), addresses.apply(other));
            }
            alternate("x-default", addresses.apply(languages.get(0)));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void alternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** Ends the document. Does not close the output stream. */
    @Override
    public void close() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
