package id.padanan.glossary;

import static id.padanan.glossary.SmallGlossary.GLOSSARY;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.glossary.term.TermPair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermListTest {
    private final TermList terms = new TermList(GLOSSARY);

    private static List<String> termsOf(List<TermPair> pairs) {
        return pairs.stream().map(TermPair::term).toList();
    }

    @Test
    void initials_holdEveryTermOnce() {
        assertThat(terms.initials().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(terms.size())
                .isEqualTo(GLOSSARY.pairs().size());
        assertThat(List.copyOf(terms.initials().keySet())).contains("a", "z").isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"j", "J", "\u0135"})
    void startingWith_givesTermsInAlphabeticalOrder(String letter) {
        assertThat(termsOf(terms.startingWith(letter))).startsWith("jaminan", "jaminan keamanan", "jual");
    }

    @Test
    void startingWith_letterOfNoTerm_isEmpty() {
        assertThat(terms.startingWith("x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"negeri", "Negeri"})
    void longerWith_givesTermsThatHaveTheWordAmongOthers(String word) {
        assertThat(termsOf(terms.longerWith(word))).containsExactly("luar negeri", "menteri luar negeri");
    }

    @Test
    void longerWith_leavesTheWordItselfOut() {
        assertThat(termsOf(terms.longerWith("jaminan"))).containsExactly("jaminan keamanan");
        assertThat(terms.longerWith("banjir")).isEmpty();
    }

    @Test
    void near_givesTheNeighboursInTheAlphabet() {
        assertThat(termsOf(terms.near("jamin", 1))).hasSize(2).endsWith("jaminan");
        assertThat(terms.near("", 3)).isEqualTo(terms.startingWith("a").subList(0, 3));
        assertThat(termsOf(terms.near("zzz", 3))).hasSize(3).endsWith("Zelensky");
    }
}
