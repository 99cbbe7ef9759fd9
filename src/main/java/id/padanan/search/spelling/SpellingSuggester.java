package id.padanan.search.spelling;

import id.padanan.article.Language;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.StopWords;
import id.padanan.glossary.query.QueryTranslation;
import id.padanan.search.parsing.QueryParser;
import id.padanan.search.parsing.QueryWord;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.spelling.SpellingRequest.Doubt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Doubts the words of queries that neither language has, and knows which words of the glossary are spelt nearly so. */
public final class SpellingSuggester {
    /** More unknown words than these are no slips of the hand. */
    private static final int MOST_DOUBTS = 6;

    /** A word that is near to more words than these may be any of them. */
    private static final int MOST_NEAR = 16;

    private static final int SHORTEST_WORD = 3;

    /** Up to this length, two edits would make a word out of any other. */
    private static final int SHORT_WORD = 4;

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private final GlossaryWords words;
    private final QueryTranslation translation;
    private final StopWords stopWords;

    public SpellingSuggester(Glossary glossary, QueryTranslation translation, StopWords stopWords) {
        this.words = new GlossaryWords(glossary);
        this.translation = translation;
        this.stopWords = stopWords;
    }

    /** Which words of a search are doubtful until Elasticsearch has said how many articles have them. */
    public SpellingRequest check(SearchRequest request) {
        List<Doubt> doubts = QueryParser.parse(request.text()).words().stream()
                .flatMap(word -> word.parts().stream())
                .map(SpellingSuggester::asIndexed)
                .filter(word -> isUnlisted(word.text()))
                .flatMap(word -> doubt(word).stream())
                .limit(MOST_DOUBTS)
                .toList();
        return new SpellingRequest(request, doubts);
    }

    private static QueryWord asIndexed(QueryWord word) {
        return new QueryWord(word.text().toLowerCase(Locale.ROOT), word.start(), word.end());
    }

    private boolean isUnlisted(String word) {
        return word.length() >= SHORTEST_WORD
                && LETTERS.matcher(word).matches()
                && !stopWords.contains(word)
                && !words.contains(word);
    }

    /** An English form of a listed word is spelled right. An Indonesian one may be an accident: a letter typed twice. */
    private Optional<Doubt> doubt(QueryWord word) {
        Set<Language> languages =
                translation.translate(List.of(word.text())).get(0).languages();
        if (languages.contains(Language.ENGLISH)) {
            return Optional.empty();
        }
        int mostEdits = languages.isEmpty() && word.text().length() > SHORT_WORD ? 2 : 1;
        return Optional.of(doubt(word, mostEdits));
    }

    private Doubt doubt(QueryWord word, int mostEdits) {
        Map<String, Integer> near = words.near(word.text(), mostEdits).entrySet().stream()
                .limit(MOST_NEAR)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        return new Doubt(word, mostEdits, near);
    }
}
