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
 * Writes a file of the sitemap protocol (https://www.sitemaps.org/protocol.html) as it goes. Addresses must have no
 * characters that XML cannot hold.
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
     * Begins a part, a list of addresses.
     *
     * @param languages those in which each page stands, the one for readers of none of them first
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
     * Writes one page in one language, and which it is in the others.
     *
     * @param addresses the page's absolute address in each language
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

    /** Ends the document; does not close the stream it is written to. */
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
