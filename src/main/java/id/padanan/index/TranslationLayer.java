package id.padanan.index;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.GlossaryLookup;
import id.padanan.glossary.Glosser;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.QueryTranslation;
import id.padanan.glossary.TermList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the translation layer, which knows no framework, available to be injected. */
@ApplicationScoped
class TranslationLayer {
    @Produces
    @Singleton
    Glossary glossary() {
        return GlossaryLoader.builtIn();
    }

    @Produces
    @Singleton
    IndonesianLexicon lexicon(Glossary glossary) {
        return new IndonesianLexicon(glossary);
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
