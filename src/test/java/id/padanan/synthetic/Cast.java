package id.padanan.synthetic;

import id.padanan.glossary.term.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The persons, places and main words of one article, which recur as in real news. */
final class Cast {
    private static final int PERSONS = 4;
    private static final int PLACES = 3;
    private static final int THEMES = 6;
    private static final double THEME_SHARE = 0.25;

    private final Vocabulary vocabulary;
    private final Chance chance;
    private final List<String> persons;
    private final List<String> places;
    private final List<String> themes;

    Cast(Vocabulary vocabulary, Chance chance) {
        this.vocabulary = vocabulary;
        this.chance = chance;
        persons =
                Stream.generate(() -> Vocabulary.person(chance)).limit(PERSONS).toList();
        places = Stream.generate(() -> vocabulary.place(chance)).limit(PLACES).toList();
        themes = new ArrayList<>();
        for (int i = 0; i < THEMES; i++) {
            themes.add(vocabulary.term(PartOfSpeech.NOUN, chance));
        }
    }

    String fill(Slot slot) {
        return switch (slot) {
            case NOUN -> chance.is(THEME_SHARE) ? chance.any(themes) : vocabulary.term(PartOfSpeech.NOUN, chance);
            case VERB -> vocabulary.term(PartOfSpeech.VERB, chance);
            case ADJECTIVE -> vocabulary.term(PartOfSpeech.ADJECTIVE, chance);
            case PERSON -> person();
            case PLACE -> chance.ranked(places);
            case NUMBER -> number();
        };
    }

    /** Sometimes the full name, else the family name. */
    private String person() {
        String name = chance.ranked(persons);
        return chance.is(0.4) ? name : name.substring(name.indexOf(' ') + 1);
    }

    private String number() {
        return chance.is(0.3) ? String.valueOf(chance.between(2010, 2030)) : String.valueOf(2 + chance.rank(5_000));
    }

    String anyPerson() {
        return chance.any(persons);
    }

    String mainPlace() {
        return places.get(0);
    }
}
