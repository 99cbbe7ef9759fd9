package id.padanan.synthetic;

import id.padanan.article.Source;
import id.padanan.corpus.source.SourceRegistry;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that fill slots: the glossary's terms by part of speech, real places, and invented names of persons. A
 * term's rank in its list is its frequency rank in the corpus.
 */
final class Vocabulary {
    private static final List<String> GIVEN_NAMES = List.of(
            ("Adi Agung Aminah Andika Anisa Arif Ayu Bambang Bayu Bima Budi Cahya Citra Damar Dani Dewi Dian Eka Endang "
                            + "Fajar Fitri Gilang Hadi Hana Hendra Ika Indra Intan Irfan Joko Kartika Laras Lestari Maya "
                            + "Mega Melati Nadia Nur Putra Putri Rangga Ratih Ratna Rizal Rudi Sari Sekar Siti Surya Tari "
                            + "Teguh Tirta Umar Utami Wahyu Wati Wawan Wulan Yani Yusuf")
                    .split(" "));
    private static final List<String> FAMILY_NAMES = List.of(
            ("Adiwangsa Amarta Anggraeni Ardhana Baskara Brahmantya Candrakusuma Danuwijaya Dharmawangsa Ekaputra "
                            + "Firmansyah Gandasasmita Gunadarma Hardjakusuma Hasibuan Hutagalung Iskandaria Jayengrana "
                            + "Kertanagara Kusumadewa Lumbantobing Mahardhika Manurung Nasution Natadiningrat Nugraha "
                            + "Oktaviana Padmanagara Pangestu Panjaitan Permana Prabaswara Pradipta Purwadinata Rajagukguk "
                            + "Ranggalawe Rumagesan Sastranegara Sihombing Simanungkalit Sosrokusuma Sudarmaji Tanuwijaya "
                            + "Tarigan Tjitrasoma Tumanggor Wangsadireja Wicaksana Wiranata Yudanegara")
                    .split(" "));

    private final Map<PartOfSpeech, List<String>> terms = new EnumMap<>(PartOfSpeech.class);
    private final List<String> places;

    /** @param seed decides which terms are frequent */
    Vocabulary(Glossary glossary, long seed) {
        Set<String> outlets = outletWords();
        Random random = new Random(seed);
        for (PartOfSpeech part : List.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE)) {
            terms.put(part, shuffled(glossary, random, pair -> isContent(pair, part) && namesNone(outlets, pair)));
        }
        places = shuffled(glossary, random, pair -> isPlace(pair) && namesNone(outlets, pair));
    }

    /** Names of real outlets and their first words, in lower case. They must not appear in synthetic text. */
    private static Set<String> outletWords() {
        return SourceRegistry.read(Path.of("corpus/sources.yaml")).all().stream()
                .map(Source::name)
                .flatMap(name -> Stream.of(name, name.split(" ", 2)[0]))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static List<String> shuffled(Glossary glossary, Random random, Predicate<TermPair> test) {
        List<String> chosen = new ArrayList<>(
                glossary.pairs().stream().filter(test).map(TermPair::term).toList());
        Collections.shuffle(chosen, random);
        return List.copyOf(chosen);
    }

    private static boolean isContent(TermPair pair, PartOfSpeech part) {
        boolean subjectOfWords =
                !pair.subject().startsWith("names-") && !pair.subject().equals("media");
        return pair.partOfSpeech() == part && subjectOfWords && !pair.isCapitalised();
    }

    private static boolean namesNone(Set<String> outlets, TermPair pair) {
        return Stream.of(pair.key().split(" ")).noneMatch(outlets::contains);
    }

    private static boolean isPlace(TermPair pair) {
        boolean subjectOfPlaces =
                pair.subject().equals("names-places") || pair.subject().equals("names-countries");
        return pair.partOfSpeech() == PartOfSpeech.NAME && subjectOfPlaces;
    }

    String term(PartOfSpeech part, Chance chance) {
        return chance.word(terms.get(part));
    }

    String place(Chance chance) {
        return chance.word(places);
    }

    /** A given and a family name. */
    static String person(Chance chance) {
        return chance.word(GIVEN_NAMES) + " " + chance.any(FAMILY_NAMES);
    }
}
