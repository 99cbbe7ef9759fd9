package id.padanan.translation;

import id.padanan.article.Language;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.GlossaryLookup;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.StopWords;
import id.padanan.glossary.TermList;
import id.padanan.glossary.analysis.EnglishTerms;
import id.padanan.glossary.analysis.IndonesianStems;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.glossary.query.QueryTranslation;
import id.padanan.glossary.term.GlossaryProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Produces the beans of the translation layer, which itself has no framework. */
@ApplicationScoped
public class TranslationLayer {
    /** Configuration key of the folder with the user's own glossary files; not set by default. */
    public static final String EXTRA_FOLDER_KEY = "padanan.glossary.extra-dir";

    private static final Logger LOG = Logger.getLogger(TranslationLayer.class);

    /** A broken file may have thousands of problems, too many for a log. */
    private static final int MAX_LOGGED = 20;

    @Produces
    @Singleton
    Glossary glossary(@ConfigProperty(name = EXTRA_FOLDER_KEY) Optional<Path> extraFolder) {
        Glossary glossary = GlossaryLoader.builtInWith(extraFolder);
        List<GlossaryProblem> problems = glossary.problems();
        problems.stream().limit(MAX_LOGGED).forEach(problem -> LOG.warn("glossary: " + problem));
        if (problems.size() > MAX_LOGGED) {
            LOG.warn("glossary: " + (problems.size() - MAX_LOGGED)
                    + " more problems; run \"glossary check\" to list all of them");
        }
        return glossary;
    }

    @Produces
    @Singleton
    IndonesianLexicon lexicon(Glossary glossary) {
        return new IndonesianLexicon(glossary);
    }

    @Produces
    @Singleton
    IndonesianStems stems(Glossary glossary) {
        return new IndonesianStems(glossary, StopWords.of(Language.ENGLISH));
    }

    @Produces
    @Singleton
    EnglishTerms englishTerms(Glossary glossary) {
        return new EnglishTerms(glossary, StopWords.of(Language.ENGLISH));
    }

    @Produces
    @Singleton
    TextAnalyzer textAnalyzer(
            Glossary glossary, IndonesianLexicon lexicon, IndonesianStems stems, EnglishTerms english) {
        return new TextAnalyzer(glossary, lexicon, stems, english);
    }

    @Produces
    @Singleton
    Glosser glosser(Glossary glossary, IndonesianLexicon lexicon) {
        return new Glosser(glossary, lexicon);
    }

    @Produces
    @Singleton
    QueryTranslation queryTranslation(Glossary glossary, IndonesianLexicon lexicon) {
        return new QueryTranslation(glossary, lexicon);
    }

    @Produces
    @Singleton
    GlossaryLookup glossaryLookup(Glossary glossary, IndonesianLexicon lexicon) {
        return new GlossaryLookup(glossary, lexicon);
    }

    @Produces
    @Singleton
    TermList termList(Glossary glossary) {
        return new TermList(glossary);
    }
}
