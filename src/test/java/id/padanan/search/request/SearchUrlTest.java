package id.padanan.search.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padanan.article.ArticleId;
import id.padanan.search.request.InvalidParameterException.ParameterProblem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchUrlTest {
    private static final List<String> FRAGMENTS = List.of(
            "jaminan",
            " ",
            "keamanan",
            "\"",
            "+",
            "&",
            "=",
            "%",
            "#",
            "?",
            "é",
            "戦",
            "😀",
            "<b>",
            "a/b",
            ";",
            "-",
            "OR",
            "\\");

    @Test
    void parse_ofRendered_isTheSameRequest() {
        long seed = 20251121;
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            SearchRequest request = anyRequest(random);
            assertThat(SearchUrl.parse(decode(SearchUrl.render(request))))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(request);
        }
    }

    @Test
    void parse_putsSpacesForWhatNoPageMayHold() {
        SearchRequest request = SearchUrl.parse(Map.of(
                "q", List.of("\u0000damai\u001b\u0085\ufffesekarang\n"), "source", List.of("\u0007bbc", "\u0000")));

        assertThat(request.text()).isEqualTo("damai   sekarang");
        assertThat(request.sources()).containsExactly("bbc");
    }

    private static SearchRequest anyRequest(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        }
        List<String> sources = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            sources.add(List.of("bbc", "sky", "afp", "ä&b").get(random.nextInt(4)));
        }
        int size = 1 + random.nextInt(SearchRequest.MAX_SIZE);
        return new SearchRequest(
                text.toString(),
                sources,
                List.of(SearchLanguage.values()).get(random.nextInt(3)),
                anyDay(random),
                anyDay(random),
                List.of(SortOrder.values()).get(random.nextInt(3)),
                List.of(VersionFilter.ONE, VersionFilter.ALL, VersionFilter.of(new ArticleId("a-1")))
                        .get(random.nextInt(3)),
                1 + random.nextInt(SearchRequest.MAX_REACH / size),
                size);
    }

    private static LocalDate anyDay(Random random) {
        return random.nextBoolean() ? null : LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_650_000));
    }

    private static Map<String, List<String>> decode(String query) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            parameters
                    .computeIfAbsent(part.substring(0, equals), name -> new ArrayList<>())
                    .add(URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Test
    void render_leavesDefaultsOut() {
        assertThat(SearchUrl.render(SearchRequest.of("harga naik"))).isEqualTo("q=harga+naik");
    }

    @Test
    void parse_takesEmptyValuesAsLeftOut() {
        SearchRequest request = SearchUrl.parse(decode("q=&source=&in=&from=&to=&sort=&page=&size=&other=x"));
        assertThat(request).isEqualTo(SearchRequest.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "page=0,            page, NOT_A_PAGE",
        "page=-1,           page, NOT_A_PAGE",
        "page=two,          page, NOT_A_PAGE",
        "page=99999999999,  page, NOT_A_PAGE",
        "page=1001,         page, BEYOND_REACH",
        "page=201&size=50,  page, BEYOND_REACH",
        "size=0,            size, NOT_A_SIZE",
        "size=51,           size, NOT_A_SIZE",
        "from=17-08-2025,   from, NOT_A_DATE",
        "to=2025-02-30,     to,   NOT_A_DATE",
        "to=%2B12025-01-01, to,   NOT_A_DATE",
        "in=fr,             in,   UNKNOWN_LANGUAGE",
        "sort=date,         sort, UNKNOWN_SORT",
        "versions=two,      versions, UNKNOWN_VERSIONS",
        "versions=of-,      versions, UNKNOWN_VERSIONS",
        "versions=of-%3Cb,  versions, UNKNOWN_VERSIONS",
    })
    void parse_namesTheParameterAtFault(String url, String parameter, ParameterProblem problem) {
        assertThatThrownBy(() -> SearchUrl.parse(decode(url)))
                .isInstanceOfSatisfying(InvalidParameterException.class, e -> {
                    assertThat(e.parameter()).isEqualTo(parameter);
                    assertThat(e.problem()).isEqualTo(problem);
                    assertThat(e).hasMessageStartingWith(parameter + ": ");
                });
    }

    @Test
    void request_takesTextOf300CharactersButNoMore() {
        String longest = "😀".repeat(SearchRequest.MAX_TEXT_LENGTH);
        assertThat(SearchRequest.of(longest).text()).isEqualTo(longest);
        assertThatThrownBy(() -> SearchRequest.of(longest + "a"))
                .isInstanceOfSatisfying(InvalidParameterException.class, e -> assertThat(e.problem())
                        .isEqualTo(ParameterProblem.QUERY_TOO_LONG));
    }

    @Test
    void request_reachesToHitTenThousand() {
        assertThat(SearchRequest.of("a").withPage(1_000).offset()).isEqualTo(9_990);
        assertThatThrownBy(() -> SearchRequest.of("a").withPage(1_001)).isInstanceOf(InvalidParameterException.class);
    }
}
