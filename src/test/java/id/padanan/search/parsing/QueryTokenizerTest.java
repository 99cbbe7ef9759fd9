package id.padanan.search.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.search.parsing.QueryToken.TokenType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTokenizerTest {
    private static List<String> words(String query) {
        NormalizedText text = NormalizedText.of(query);
        return QueryTokenizer.words(text, 0, text.toString().length()).stream()
                .map(QueryWord::text)
                .toList();
    }

    private static List<String> phrases(String query) {
        return QueryTokenizer.tokenize(NormalizedText.of(query)).stream()
                .filter(token -> token.type() == TokenType.PHRASE)
                .map(QueryToken::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harga beras",
                "harga\u00a0beras",
                "harga\u3000beras",
                "harga\u2009beras",
                "harga\tberas",
                "harga\u2028beras",
                "harga:beras",
                "harga.beras",
                "harga,beras",
                "harga/beras",
                "harga;beras",
                "harga_beras",
                "harga…beras",
                "harga–beras",
                "harga—beras",
                "#harga @beras!",
                "[harga] {beras}",
                "harga & beras",
                "harga' beras",
                "«harga» beras",
            })
    void spacesAndPunctuation_separateWords(String query) {
        assertThat(words(query)).containsExactly("harga", "beras");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e-commerce",
                "anak-anak",
                "covid-19",
                "U-23",
                "covid19",
                "3kg",
                "U23",
                "anak2",
                "S&P",
                "1.000",
                "1,5",
                "14.05",
                "1.000.000,50",
                "Rp10.000",
                "Jum'at",
                "don't",
                "Mu'ti",
                "AT&T",
                "ke-2"
            })
    void word_staysWhole(String word) {
        assertThat(words("kata " + word + ", lain")).containsExactly("kata", word, "lain");
    }

    @ParameterizedTest
    @CsvSource({
        "U.K.,UK",
        "U.K,UK",
        "K.P.K.,KPK",
        "(U.S.A.),USA",
        "Jum’at,Jum'at",
        "Jum`at,Jum'at",
        "Jum´at,Jum'at",
        "Juʼmat,Ju'mat",
        "anak‑anak,anak-anak",
        "anak‐anak,anak-anak",
        "ｂｅｒａｓ,beras",
        "ﬁlm,film",
        "³kg,3kg",
        "players’,players",
    })
    void word_hasOneSpelling(String written, String word) {
        assertThat(words(written)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "J.K.Rowling,JK Rowling",
        "U.S.-China,US China",
        "5.banjir,5 banjir",
        "2025.,2025",
        "a.b,ab",
        "Ph.D.,Ph D"
    })
    void dots_joinOnlySingleLettersAndDigits(String written, String words) {
        assertThat(words(written)).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ban\u200bjir", "ban\u00adjir", "\ufeffbanjir", "ban\u2060jir", "banjir\ufe0f", "ban\u200djir"})
    void invisibleCharacters_areDropped(String query) {
        assertThat(words(query)).containsExactly("banjir");
    }

    @Test
    void combiningMarks_joinTheirLetters() {
        assertThat(words("Erdog\u0306an Erdog\u200b\u0306an")).containsExactly("Erdo\u011fan", "Erdo\u011fan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"gencatan senjata\"",
                "“gencatan senjata”",
                "”gencatan senjata”",
                "„gencatan senjata“",
                "«gencatan senjata»",
                "»gencatan senjata«",
                "‹gencatan senjata›",
                "＂gencatan senjata＂",
                "「gencatan senjata」",
                "『gencatan senjata』",
                "《gencatan senjata》",
                "｢gencatan senjata｣",
                "〝gencatan senjata〞",
                "❝gencatan senjata❞",
                "″gencatan senjata″",
                "‘gencatan senjata’",
                "‚gencatan senjata‘",
                "“gencatan senjata\"",
            })
    void quotationMarks_quote(String query) {
        assertThat(phrases("soal " + query + " itu")).containsExactly("gencatan senjata");
    }

    @Test
    void brackets_quoteWhatIsQuotedWithinThem() {
        assertThat(phrases("「kata \"damai\" itu」 lagi")).containsExactly("kata \"damai\" itu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jum’at dan Sya’ban", "‘90an itu", "para players’ union", "rock ’n’ roll", "layar 32\" murah"})
    void apostrophes_doNotQuote(String query) {
        assertThat(phrases(query)).isEmpty();
    }

    @Test
    void singleQuotes_mayHoldAnApostrophe() {
        assertThat(phrases("‘salat Jum’at bersama’ kata")).containsExactly("salat Jum’at bersama");
    }
}
