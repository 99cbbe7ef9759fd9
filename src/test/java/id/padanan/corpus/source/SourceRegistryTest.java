package id.padanan.corpus.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.padanan.article.Language;
import id.padanan.article.Source;
import id.padanan.corpus.CorpusReader;
import id.padanan.corpus.ReadCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRegistryTest {
    @TempDir
    Path folder;

    private SourceRegistry registry(String yaml) throws IOException {
        return SourceRegistry.read(Files.writeString(folder.resolve("sources.yaml"), yaml));
    }

    @Test
    void registry_keepsTheOrderOfTheFileAndAddsOther() throws IOException {
        SourceRegistry registry = registry("""
                zeta:
                  name: Koran Zeta
                  homePage: https://zeta.example/
                  language: id
                alfa: {name: Alfa, language: en}
                """);

        assertThat(registry.all())
                .containsExactly(
                        new Source("zeta", "Koran Zeta", "https://zeta.example/", Language.INDONESIAN),
                        new Source("alfa", "Alfa", null, Language.ENGLISH),
                        new Source("other", "Other", null, Language.INDONESIAN));
        assertThat(registry.find("zeta")).map(Source::name).contains("Koran Zeta");
        assertThat(registry.find("Zeta")).isEmpty();
    }

    @Test
    void registry_keepsOtherWhereTheFileHasIt() throws IOException {
        SourceRegistry registry = registry("other: {name: Lainnya, language: id}\nalfa: {name: Alfa, language: en}\n");

        assertThat(registry.all()).extracting(Source::name).containsExactly("Lainnya", "Alfa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bbc", "sky", "afp", "kompas", "antara", "reuters", "other"})
    void ownRegistry_knowsTheSource(String key) {
        assertThat(ReadCorpus.SOURCES.find(key)).isPresent();
    }

    @Test
    void newSource_needsNoCode() throws IOException {
        SourceRegistry registry = registry("""
                kota:
                  name: Koran Kota
                  language: id
                  marks:
                    publisher: [KoranKota]
                """);
        Path text = Files.writeString(folder.resolve("a.txt"), "Solo (KoranKota) - Pasar dibuka.\n");
        ReadCorpus read = new ReadCorpus();

        new CorpusReader(registry).read(List.of(text), read);

        assertThat(read.onlyArticle().article().source()).isEqualTo("kota");
    }

    static Stream<Arguments> badRegistries() {
        return Stream.of(
                arguments("", "empty"),
                arguments("[a, b]", "line 1"),
                arguments("a: {name: A, language: id, colour: red}", "colour"),
                arguments("a: {name: A, language: id, name: B}", "Duplicate field"),
                arguments("a: {name: A", "line 1"),
                arguments("A b: {name: A, language: id}", "the key 'A b' must be"),
                arguments("a:", "'a' needs a name"),
                arguments("a: {language: id}", "'a' needs a name"),
                arguments("a: {name: A}", "the language of 'a' must be id or en"),
                arguments("a: {name: A, language: fr}", "the language of 'a' must be id or en"),
                arguments("a: {name: A, language: id, homePage: a.com}", "the homePage of 'a' must be"),
                arguments("a: {name: A, language: id, marks: {publisher: ['']}}", "'a' has a blank mark"));
    }

    @ParameterizedTest
    @MethodSource("badRegistries")
    void badRegistry_isRefusedWithItsPlace(String yaml, String problem) {
        assertThatThrownBy(() -> registry(yaml))
                .isInstanceOf(InvalidSourcesException.class)
                .hasMessageContaining("sources.yaml: ")
                .hasMessageContaining(problem);
    }

    @Test
    void mark_ofTwoSourcesIsRefused() {
        assertThatThrownBy(() -> registry("""
                                a: {name: A, language: id, marks: {publisher: [Koran]}}
                                b: {name: B, language: id, marks: {publisher: [Koran]}}
                                """))
                .isInstanceOf(InvalidSourcesException.class)
                .hasMessageContaining("the mark 'Koran' of 'b' already belongs to 'a'");
    }

    @Test
    void missingFile_isRefused() {
        assertThatThrownBy(() -> SourceRegistry.read(folder.resolve("none.yaml")))
                .isInstanceOf(InvalidSourcesException.class)
                .hasMessageContaining("none.yaml: it cannot be read");
    }
}
