package id.padanan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Validates XML and JSON against schemas in the test resources. */
public final class Schemas {
    private Schemas() {}

    /**
     * Validates a document against a schema.
     *
     * @throws SAXException if the document is malformed or violates the schema
     */
    public static void validate(String xml, String schema) throws SAXException, IOException {
        URL file = Schemas.class.getResource("/schema/" + schema);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(file)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    /** The violations of a schema in a document; empty if it is valid. */
    public static List<String> faults(JsonNode json, String schema) throws IOException {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try (InputStream file = Schemas.class.getResourceAsStream("/schema/" + schema)) {
            JsonSchema rules = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(file, strict);
            return rules.validate(json).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        }
    }
}
