package id.padanan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between packages, as CONTRIBUTING.md draws them. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.padanan");

    /** Each package with the ones it may use. */
    static Stream<Arguments> arrows() {
        return Stream.of(
                Arguments.of("article", List.of()),
                Arguments.of("glossary", List.of("article")),
                Arguments.of("corpus", List.of("article")),
                Arguments.of("elasticsearch", List.of()),
                Arguments.of("index", List.of("article", "glossary", "corpus", "elasticsearch")),
                Arguments.of("search", List.of("article", "glossary", "index")),
                Arguments.of("evaluation", List.of("search", "index", "glossary", "article")),
                Arguments.of("web", List.of("search", "index", "glossary", "article")),
                Arguments.of("api", List.of("search", "index", "glossary", "article")));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void package_usesOnlyThoseBelowIt(String name, List<String> allowed) {
        List<String> reachable = new ArrayList<>(List.of("id.padanan." + name + ".."));
        allowed.forEach(other -> reachable.add("id.padanan." + other + ".."));
        classes()
                .that()
                .resideInAPackage("id.padanan." + name + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.or(
                        JavaClass.Predicates.resideInAnyPackage(reachable.toArray(String[]::new)),
                        JavaClass.Predicates.resideOutsideOfPackage("id.padanan..")))
                .check(HOUSE);
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching("id.padanan.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    /** Feeds, exports, cards and site files stand on the pages' classes; pages only link to them. */
    @Test
    void pages_useNothingOfTheirSubpackages() {
        noClasses()
                .that()
                .resideInAPackage("id.padanan.web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.padanan.web.*..")
                .check(HOUSE);
    }

    @Test
    void domainAndGlossaryAndCorpus_knowNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage("id.padanan.article..", "id.padanan.glossary..", "id.padanan.corpus..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "org.elasticsearch..")
                .check(HOUSE);
    }
}
