package id.padanan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.ArticleId;
import id.padanan.fixture.SampleCorpus;
import id.padanan.index.reading.ArticleIndex;
import id.padanan.search.Search;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.Hit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Guards search quality: figures for judged queries on the sample corpus must not fall below floors, which are about
 * .03 below the measured values. After a lasting improvement, raise the floors.
 */
@QuarkusTest
@SampleCorpus
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardSetTest {
    private static final Path QUERIES = Path.of("src/test/resources/evaluation/corpus/queries.jsonl");

    private static final double ENGLISH_MRR = 0.86;
    private static final double INDONESIAN_MRR = 0.86;
    private static final double SHARE_OF_INDONESIAN_MRR = 0.96;
    private static final double ENGLISH_RECALL = 0.81;
    private static final double INDONESIAN_RECALL = 0.79;

    /** Queries that score less than this are listed when a floor is broken. */
    private static final double GOOD_ANSWER = 0.8;

    @Inject
    ArticleIndex articles;

    @Inject
    Evaluation evaluation;

    @Inject
    Search search;

    private List<JudgedQuery> queries;
    private List<QueryOutcome> outcomes;

    @BeforeAll
    void ask() {
        queries = RetrievalSet.readQueries(QUERIES);
        outcomes = evaluation.ask(queries, asked -> {});
    }

    @Test
    void queries_areManyAndJudgedOnArticlesOfTheCorpus() {
        assertThat(queries).hasSizeGreaterThanOrEqualTo(70);
        assertThat(queries).extracting(JudgedQuery::id).doesNotHaveDuplicates();
        Set<String> judged =
                queries.stream().flatMap(query -> query.relevant().stream()).collect(Collectors.toSet());
        assertThat(judged)
                .allSatisfy(id -> assertThat(articles.find(new ArticleId(id))).isPresent());
    }

    @Test
    void englishQueries_findAnAnswerEarly() {
        assertFloor("English MRR@10", ENGLISH_MRR, outcome -> outcome.english(Metric.MRR_10));
    }

    @Test
    void indonesianQueries_findAnAnswerEarly() {
        assertFloor("Indonesian MRR@10", INDONESIAN_MRR, outcome -> outcome.indonesian(Metric.MRR_10));
    }

    @Test
    void englishQueries_findMostAnswers() {
        assertFloor("English recall@10", ENGLISH_RECALL, outcome -> outcome.english(Metric.RECALL_10));
    }

    @Test
    void indonesianQueries_findMostAnswers() {
        assertFloor("Indonesian recall@10", INDONESIAN_RECALL, outcome -> outcome.indonesian(Metric.RECALL_10));
    }

    @Test
    void englishQueries_areAnsweredNearlyAsWellAsIndonesianOnes() {
        double share =
                mean(outcome -> outcome.english(Metric.MRR_10)) / mean(outcome -> outcome.indonesian(Metric.MRR_10));
        assertThat(share)
                .as("English MRR@10 as a share of the Indonesian%n%s", failures(o -> o.english(Metric.MRR_10)))
                .isGreaterThanOrEqualTo(SHARE_OF_INDONESIAN_MRR);
    }

    @Test
    void everyHit_hasAMark() {
        List<String> texts = queries.stream()
                .flatMap(query -> Stream.of(query.english(), query.indonesian()))
                .toList();
        List<String> withoutHits = new ArrayList<>();
        for (String text : texts) {
            List<Hit> hits = search.search(SearchRequest.of(text)).hits();
            if (hits.isEmpty()) {
                withoutHits.add(text);
            }
            assertThat(hits).as(text).allSatisfy(hit -> assertThat(hit.matches())
                    .as(hit.article().id().value())
                    .isNotEmpty());
        }
        assertThat(withoutHits).hasSizeLessThanOrEqualTo(texts.size() / 20);
    }

    private void assertFloor(String name, double floor, ToDoubleFunction<QueryOutcome> score) {
        assertThat(mean(score)).as("%s%n%s", name, failures(score)).isGreaterThanOrEqualTo(floor);
    }

    private double mean(ToDoubleFunction<QueryOutcome> score) {
        return outcomes.stream().mapToDouble(score).average().orElseThrow();
    }

    private String failures(ToDoubleFunction<QueryOutcome> score) {
        return outcomes.stream()
                .filter(outcome -> score.applyAsDouble(outcome) < GOOD_ANSWER)
                .map(outcome -> describe(outcome, score.applyAsDouble(outcome)))
                .collect(Collectors.joining("\n"));
    }

    private static String describe(QueryOutcome outcome, double score) {
        JudgedQuery query = outcome.query();
        String found = Stream.of(outcome.english(), outcome.indonesian())
                .map(ids -> ids.stream().limit(3).toList().toString())
                .collect(Collectors.joining(" / "));
        return String.format(
                Locale.ROOT,
                "%s %.2f: %s / %s; found %s; judged %s",
                query.id(),
                score,
                query.english(),
                query.indonesian(),
                found,
                query.relevant());
    }
}
