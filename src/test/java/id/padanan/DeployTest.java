package id.padanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import id.padanan.fixture.Concurrent;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmHeapPressureMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Holds {@code deploy/} to the project: what its files name is there, under that name. */
@Concurrent
class DeployTest {
    private static final Path DEPLOY = Path.of("deploy");
    private static final Path GUIDE = DEPLOY.resolve("README.md");

    private static final Pattern VARIABLE = Pattern.compile("\\bPADANAN_[A-Z0-9_]+");
    private static final Pattern SETTING = Pattern.compile("(?<![\\w/-])padanan\\.[a-z-]+(?:\\.[a-z-]+)*");
    private static final Pattern MANAGEMENT_PATH = Pattern.compile("(?<![a-z])/q/[a-z/]+");
    private static final Pattern PORT = Pattern.compile(
            "(?:containerPort: |io/port: \"|EXPOSE (?:\\d+ )?|(?:127\\.0\\.0\\.1|localhost)[:/](?:\\d+:)?)"
                    + "(\\d+)\\b(?!:)");
    private static final Pattern METRIC = Pattern.compile("\\b(?:padanan|jvm|process)_[a-z_]*[a-z]\\b");
    private static final Pattern OWN_METRIC =
            Pattern.compile("(Counter|Gauge)\\.builder\\(\\s*\"(padanan\\.[a-z.]+)\"");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    /** What the program says to itself. */
    private static final String NOT_TO_BE_SET = "padanan.elasticsearch.embedded-port";

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(DEPLOY)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static List<Path> guides() throws IOException {
        return Stream.concat(Stream.of(Path.of("README.md")), files().stream().filter(file -> hasEnding(file, ".md")))
                .toList();
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.toString().endsWith(ending);
    }

    private static Set<String> found(Pattern pattern, Path file, int group) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All keys of Padanan's own that its code reads. */
    private static Set<String> settings() {
        Stream<String> mapped = ProductionClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getMethods())
                        .map(method -> type.getAnnotation(ConfigMapping.class).prefix() + "."
                                + StringUtil.skewer(method.getName())));
        return Stream.concat(mapped, injected())
                .filter(key -> key.startsWith("padanan.") && !key.equals(NOT_TO_BE_SET))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> injected() {
        Stream<JavaAnnotation<?>> fields = ProductionClasses.ALL.stream()
                .flatMap(type -> type.getFields().stream())
                .flatMap(field -> field.getAnnotations().stream());
        Stream<JavaAnnotation<?>> parameters = ProductionClasses.ALL.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(code -> code.getParameters().stream())
                .flatMap(parameter -> parameter.getAnnotations().stream());
        return Stream.concat(fields, parameters)
                .filter(annotation -> annotation.getRawType().isEquivalentTo(ConfigProperty.class))
                .map(annotation -> annotation.as(ConfigProperty.class).name());
    }

    private static Set<String> variables() {
        return settings().stream()
                .map(StringUtil::replaceNonAlphanumericByUnderscores)
                .map(name -> name.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void dataFile_canBeRead(Path file) throws IOException {
        if (hasEnding(file, ".yaml")) {
            try (Reader yaml = Files.newBufferedReader(file)) {
                assertThat(new Yaml().loadAll(yaml)).isNotEmpty().doesNotContainNull();
            }
        } else if (hasEnding(file, ".json")) {
            assertThat(new ObjectMapper().readTree(file.toFile())).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void settingsNamed_exist(Path file) throws IOException {
        Set<String> known = settings();
        files().forEach(unit -> known.add(unit.getFileName().toString()));

        assertThat(found(VARIABLE, file, 0)).isSubsetOf(variables());
        assertThat(found(SETTING, file, 0)).isSubsetOf(known);
    }

    @Test
    void guide_tellsOfEachSetting() throws IOException {
        assertThat(found(SETTING, GUIDE, 0)).containsAll(settings());
    }

    @ParameterizedTest
    @MethodSource("files")
    void portsAndManagementPathsNamed_areThoseConfigured(Path file) throws IOException {
        Properties configured = new Properties();
        try (Reader properties = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            configured.load(properties);
        }
        String root = configured.getProperty("quarkus.management.root-path", "/q") + "/";
        String health = root + configured.getProperty("quarkus.smallrye-health.root-path", "health");

        assertThat(configured).containsEntry("%prod.quarkus.management.enabled", "true");
        assertThat(found(MANAGEMENT_PATH, file, 0))
                .isSubsetOf(
                        health,
                        health + "/started",
                        health + "/live",
                        health + "/ready",
                        root + configured.getProperty("quarkus.micrometer.export.prometheus.path", "metrics"),
                        root + configured.getProperty("quarkus.smallrye-openapi.path", "openapi"));
        assertThat(found(PORT, file, 1))
                .isSubsetOf(
                        configured.getProperty("quarkus.http.port", "8080"),
                        configured.getProperty("quarkus.management.port", "9000"),
                        "9200");
    }

    @Test
    void elasticsearchOfTheComposeFile_isTheOneTestedAgainst() throws IOException {
        Pattern image = Pattern.compile("elasticsearch/elasticsearch:(\\S+)");
        Pattern version = Pattern.compile("<elasticsearch\\.version>([^<]+)<");

        assertThat(found(image, DEPLOY.resolve("compose.yaml"), 1))
                .hasSize(1)
                .isEqualTo(found(version, Path.of("pom.xml"), 1));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void metricsNamed_exist(Path guide) throws IOException {
        assertThat(found(METRIC, guide, 0)).isSubsetOf(metrics());
    }

    /** As Prometheus reads them: those of the JVM and the process, and those that the code itself makes. */
    private static Set<String> metrics() throws IOException {
        MeterRegistry registry = new SimpleMeterRegistry();
        Stream.of(new JvmMemoryMetrics(), new ProcessorMetrics(), new UptimeMetrics(), new FileDescriptorMetrics())
                .forEach(metrics -> metrics.bindTo(registry));
        try (JvmHeapPressureMetrics pressure = new JvmHeapPressureMetrics()) {
            pressure.bindTo(registry);
        }
        Stream<String> bound = registry.getMeters().stream().map(DeployTest::exposed);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Stream<String> own =
                    sources.filter(path -> hasEnding(path, ".java")).flatMap(DeployTest::ownMetrics);
            return Stream.concat(bound, own).collect(Collectors.toSet());
        }
    }

    private static Stream<String> ownMetrics(Path source) {
        try {
            return OWN_METRIC
                    .matcher(Files.readString(source))
                    .results()
                    .map(meter ->
                            meter.group(2).replace('.', '_') + (meter.group(1).equals("Counter") ? "_total" : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String exposed(Meter meter) {
        String unit = meter.getId().getBaseUnit();
        return meter.getId().getName().replace('.', '_') + (unit == null ? "" : "_" + unit);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void linksToFiles_leadThere(Path guide) throws IOException {
        assertThat(found(LINK, guide, 1)).isNotEmpty().allSatisfy(link -> assertThat(
                        guide.toAbsolutePath().resolveSibling(link))
                .exists());
    }
}
