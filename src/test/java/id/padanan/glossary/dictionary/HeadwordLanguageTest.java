package id.padanan.glossary.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadwordLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "freedict-eng-ind.index, ENGLISH",
        "ind-eng.index, INDONESIAN",
        "English-Indonesian FreeDict Dictionary ver. 0.1, ENGLISH",
        "Indonesian to English, INDONESIAN",
        "kamus_id_en.index, INDONESIAN",
        "Kamus Inggris-Indonesia, ENGLISH",
    })
    void toldBy_readsTheFirstLanguageOfAName(String name, Language language) {
        assertThat(HeadwordLanguage.detect(name)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kamus.index", "eng-deu.index", "ind-eng and eng-ind", "blend-indigo"})
    void toldBy_doesNotGuess(String name) {
        assertThat(HeadwordLanguage.detect(name)).isEmpty();
    }
}
