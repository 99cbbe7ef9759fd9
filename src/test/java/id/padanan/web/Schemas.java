package id.padanan.web;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Checks XML against the schemas of the tests' resources. */
public final class Schemas {
    private Schemas() {}

    /**
     * Holds a document against one of the schemas.
     *
     * @throws SAXException if the document is not well-formed or not as the schema wants it
     */
    public static void validate(String xml, String schema) throws SAXException, IOException {
        URL file = Schemas.class.getResource("/schema/" + schema);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(file)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
