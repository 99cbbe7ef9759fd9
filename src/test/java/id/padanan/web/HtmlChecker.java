package id.padanan.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Runs the Nu HTML checker, the basis of the W3C validator, in this process. */
public final class HtmlChecker {
    /** HTML with RDFa Lite, which contains the properties of OpenGraph. */
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final ErrorCollector findings = new ErrorCollector();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

    public HtmlChecker() throws Exception {
        validator.setUpMainSchema(SCHEMA, findings);
        validator.setUpValidatorAndParsers(findings, false, false);
    }

    /** The errors of a document with their lines; empty if it is valid. */
    public List<String> errors(String html) throws IOException, SAXException {
        findings.errors.clear();
        InputSource document = new InputSource(new StringReader(html));
        document.setSystemId("http://padanan.test/");
        validator.checkHtmlInputSource(document);
        return List.copyOf(findings.errors);
    }

    private static final class ErrorCollector extends DefaultHandler {
        private final List<String> errors = new ArrayList<>();

        @Override
        public void error(SAXParseException finding) {
            errors.add("line %d: %s".formatted(finding.getLineNumber(), finding.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException finding) {
            error(finding);
        }
    }
}
