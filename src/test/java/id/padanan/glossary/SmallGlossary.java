package id.padanan.glossary;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** A small, fixed glossary for tests. */
public final class SmallGlossary {
    public static final Glossary GLOSSARY =
            new GlossaryLoader().addFolder(resource("small")).load();
    public static final IndonesianLexicon LEXICON = new IndonesianLexicon(GLOSSARY);

    private SmallGlossary() {}

    public static Path resource(String name) {
        try {
            return Path.of(SmallGlossary.class.getResource("/glossary/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no test resource " + name, e);
        }
    }
}
