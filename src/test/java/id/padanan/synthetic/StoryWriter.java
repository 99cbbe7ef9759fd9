package id.padanan.synthetic;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.term.PartOfSpeech;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes stories of 2,000 characters on average, with the length distribution of news. Safe for use by many threads.
 */
final class StoryWriter {
    private static final double MEAN_CHARACTERS = 2_000;
    private static final double SIGMA_OF_LENGTH = 0.5;
    private static final int LEAST_CHARACTERS = 300;
    private static final int USUAL_PARAGRAPH = 500;
    private static final int MOST_CHARACTERS = 20_000;

    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2016, 1, 1, 0, 0);
    private static final int MINUTES_OF_TEN_YEARS = 3_653 * 24 * 60;

    private static final List<Outlet> OUTLETS = List.of(Outlet.values());

    private final Vocabulary vocabulary;
    private final Phrasebook phrases;

    StoryWriter(long seed) {
        Glossary glossary = GlossaryLoader.builtIn();
        vocabulary = new Vocabulary(glossary, seed);
        phrases = new Phrasebook(glossary);
    }

    Story story(String id, Chance chance) {
        Cast cast = new Cast(vocabulary, chance);
        String title = phrases.headline(cast, chance);
        return new Story(
                id,
                title,
                body(cast, chance),
                outlet(chance),
                chance.is(0.7) ? cast.anyPerson() : null,
                FIRST_DAY.plusMinutes(chance.below(MINUTES_OF_TEN_YEARS)),
                chance.is(0.6) ? cast.mainPlace() : null);
    }

    private List<String> body(Cast cast, Chance chance) {
        double length = chance.logNormal(MEAN_CHARACTERS, SIGMA_OF_LENGTH);
        int wanted = (int) Math.max(LEAST_CHARACTERS, Math.min(MOST_CHARACTERS, length));
        List<String> paragraphs = new ArrayList<>();
        int written = 0;
        while (written < wanted) {
            String paragraph = paragraph(cast, chance, wanted - written);
            paragraphs.add(paragraph);
            written += paragraph.length();
        }
        return paragraphs;
    }

    /** One to three sentences, at most the number requested. */
    private String paragraph(Cast cast, Chance chance, int characters) {
        StringBuilder text = new StringBuilder(USUAL_PARAGRAPH);
        int sentences = chance.between(1, 3);
        for (int i = 0; i < sentences && text.length() < characters; i++) {
            text.append(i == 0 ? "" : " ");
            phrases.appendSentence(text, cast, chance);
        }
        return text.toString();
    }

    /** A paragraph on another subject. */
    String otherParagraph(Chance chance) {
        return paragraph(new Cast(vocabulary, chance), chance, Integer.MAX_VALUE);
    }

    String otherHeadline(Chance chance) {
        return phrases.headline(new Cast(vocabulary, chance), chance);
    }

    String noun(Chance chance) {
        return vocabulary.term(PartOfSpeech.NOUN, chance);
    }

    String place(Chance chance) {
        return vocabulary.place(chance);
    }

    static Outlet outlet(Chance chance) {
        return chance.ranked(OUTLETS);
    }
}
