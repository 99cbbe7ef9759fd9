package id.padanan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import id.padanan.fixture.Concurrent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The dependencies between packages: one way only, without cycles. */
@Concurrent
class ArchitectureTest {
    private static final String ROOT = "id.padanan.";

    /** Each package, without its sub-packages, with the packages that it may use; those are listed before it. */
    private static final String PACKAGES = """
            article:
            url:
            glossary.morphology:
            glossary.term:
            glossary.english: glossary.term
            glossary: article glossary.english glossary.morphology glossary.term
            glossary.dictionary: article glossary glossary.term
            glossary.gloss: glossary glossary.english glossary.morphology glossary.term
            glossary.analysis: article glossary glossary.english glossary.gloss glossary.morphology glossary.term
            glossary.query: article glossary glossary.english glossary.morphology glossary.term
            translation: article glossary glossary.analysis glossary.gloss glossary.query glossary.term
            corpus.text: article
            corpus.intake: article corpus.text
            corpus.source: article corpus.text
            corpus.format: article corpus.intake corpus.source corpus.text
            corpus: corpus.format corpus.intake corpus.source
            source: article corpus.source
            elasticsearch:
            elasticsearch.client: elasticsearch
            elasticsearch.server: elasticsearch
            elasticsearch.lifecycle: elasticsearch elasticsearch.client elasticsearch.server
            index.duplicates: article
            index.mapping: article glossary.analysis glossary.gloss index.duplicates
            index: index.mapping
            index.generation: elasticsearch.client glossary index index.mapping
            index.reading: article index.mapping
            index.retry: elasticsearch.client
            index.bulk: corpus.intake elasticsearch.client index.retry
            index.lock: elasticsearch.client index index.retry
            index.run: article corpus corpus.intake elasticsearch.client index index.bulk index.duplicates \
                index.generation index.lock index.mapping index.retry source
            index.update: article corpus corpus.intake elasticsearch.client index.bulk index.duplicates \
                index.generation index.lock index.mapping index.retry index.run
            index.job: corpus.intake corpus.source elasticsearch.client glossary.analysis glossary.gloss index index.generation \
                index.lock index.mapping index.retry index.run index.update source
            index.service: corpus.intake index.generation index.job index.lock index.run
            search.request: article
            search.result: article search.request
            search.parsing:
            search.query: article glossary glossary.analysis glossary.morphology glossary.query glossary.term index.mapping \
                search.parsing search.request search.result
            search.highlight: article glossary.analysis index.mapping index.reading \
                search.query search.result
            search.related: article glossary glossary.analysis glossary.gloss index index.mapping index.reading search.query search.request
            search.spelling: article glossary glossary.query glossary.term index.mapping search.parsing search.query \
                search.request
            search: article glossary glossary.analysis glossary.query index.mapping index.reading search.highlight \
                search.parsing search.query search.request search.result search.spelling source
            search.suggest: article glossary glossary.analysis glossary.term index.mapping index.reading search.query source
            evaluation: article glossary glossary.term index.reading search search.request search.result
            web.language: glossary.term
            web.page: article search.request search.result url web.language
            web.article: article glossary.gloss index.reading search search.related search.request search.result \
                source web.language web.page
            web.error: search search.request web.language web.page
            web.export: article search search.request source web.language web.page
            web.glossary: glossary glossary.morphology glossary.term web.language web.page
            web.http: url web.error web.page
            web.card: article index.reading source web.http web.language web.page
            web.feed: article search search.request search.result source web.http web.language web.page
            web.results: article search search.parsing search.request search.result source web.language web.page
            web.home: article glossary index.generation index.lock index.reading search search.request search.result \
                source web.language web.page web.results
            web.metadata: article search.request search.result web.article web.home web.language web.page web.results
            web.site: article index.reading web.http web.language web.page
            api: article glossary glossary.term index.reading search search.request search.result search.suggest \
                source url
            cli.glossary: article glossary glossary.dictionary glossary.morphology glossary.term translation
            cli.index: corpus corpus.intake index.generation index.job index.run index.service
            cli: cli.glossary cli.index corpus.intake evaluation index.job index.run index.service
            """;

    /** Each top-level package with the other top-level packages that it and its sub-packages may use. */
    static Stream<Arguments> topLevelPackages() {
        return Stream.of(
                use("article"),
                use("url"),
                use("glossary", "article"),
                use("translation", "article", "glossary"),
                use("corpus", "article"),
                use("source", "article", "corpus"),
                use("elasticsearch"),
                use("index", "article", "glossary", "corpus", "source", "elasticsearch"),
                use("search", "article", "glossary", "source", "index"),
                use("evaluation", "search", "index", "glossary", "article"),
                use("web", "search", "index", "source", "glossary", "article", "url"),
                use("api", "search", "index", "source", "glossary", "article", "url"));
    }

    static Stream<Arguments> packages() {
        return PACKAGES.lines().map(row -> row.split(":", 2)).map(row -> Arguments.of(row[0], words(row[1])));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    private static Arguments use(String name, String... allowed) {
        return Arguments.of(name, List.of(allowed));
    }

    @ParameterizedTest
    @MethodSource("topLevelPackages")
    void topLevelPackage_usesOnlyAllowedOnes(String name, List<String> allowed) {
        checkDependencies(ROOT + name + "..", allowed.stream().map(other -> ROOT + other + ".."));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void package_usesOnlyAllowedOnes(String name, List<String> allowed) {
        checkDependencies(ROOT + name, allowed.stream().map(other -> ROOT + other));
    }

    private static void checkDependencies(String name, Stream<String> allowed) {
        String[] reachable = Stream.concat(Stream.of(name), allowed).toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.or(
                        JavaClass.Predicates.resideInAnyPackage(reachable),
                        JavaClass.Predicates.resideOutsideOfPackage("id.padanan..")))
                .check(ProductionClasses.ALL);
    }

    @Test
    void everyPackage_hasARow() {
        assertThat(packages().map(row -> ROOT + row.get()[0]))
                .containsExactlyInAnyOrderElementsOf(ProductionClasses.ALL.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching("id.padanan.(**)").should().beFreeOfCycles().check(ProductionClasses.ALL);
        slices().matching("id.padanan.(*)..").should().beFreeOfCycles().check(ProductionClasses.ALL);
    }

    /** Feeds, exports, cards and site files use the pages' classes; pages only link to them. */
    @Test
    void pages_useNoFeedsExportsCardsOrSiteFiles() {
        noClasses()
                .that()
                .resideInAPackage("id.padanan.web..")
                .and()
                .resideOutsideOfPackages(
                        "id.padanan.web.card",
                        "id.padanan.web.export",
                        "id.padanan.web.feed",
                        "id.padanan.web.metadata",
                        "id.padanan.web.site")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "id.padanan.web.card",
                        "id.padanan.web.export",
                        "id.padanan.web.feed",
                        "id.padanan.web.metadata",
                        "id.padanan.web.site")
                .check(ProductionClasses.ALL);
    }

    @Test
    void domainAndGlossaryAndCorpus_knowNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage("id.padanan.article..", "id.padanan.glossary..", "id.padanan.corpus..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "org.elasticsearch..")
                .check(ProductionClasses.ALL);
    }
}
