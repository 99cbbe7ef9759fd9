package id.padanan.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SiteLanguagesTest {
    private static final SiteLanguage INDONESIAN = new SiteLanguage("id", "Bahasa Indonesia");
    private static final SiteLanguage ENGLISH = new SiteLanguage("en", "English");
    private static final SiteLanguage BRAZILIAN = new SiteLanguage("pt-BR", "Português (Brasil)");

    private final SiteLanguages three = new SiteLanguages(List.of(INDONESIAN, ENGLISH, BRAZILIAN));

    @Inject
    @Any
    Instance<SiteMessages> bundles;

    @Test
    void languages_areThoseThatHaveMessages_indonesianFirst() {
        assertThat(new SiteLanguages(bundles, Optional.empty()).all())
                .containsExactly(INDONESIAN, ENGLISH, new SiteLanguage("pl", "Polski"));
    }

    @Test
    void languages_areThoseConfigured_inThatOrder() {
        assertThat(new SiteLanguages(bundles, Optional.of(List.of("en", "id"))).all())
                .containsExactly(ENGLISH, INDONESIAN);
    }

    @Test
    void configuredLanguageWithoutMessages_isRefusedWithTheRemedy() {
        assertThatThrownBy(() -> new SiteLanguages(bundles, Optional.of(List.of("id", "fr"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'fr'")
                .hasMessageContaining("only for id, en, pl")
                .hasMessageContaining("i18n/messages/site_fr.properties");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"pt-BR,pt;q=0.9 | pt-BR", "en-GB | en", "fr | id", "| id", ";;; | id", "fr,en;q=0.2,id;q=0.1 | en"
            })
    void preferred_isTheBestLikedOrTheFirst(String acceptLanguage, String code) {
        assertThat(three.preferred(acceptLanguage).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"/pt-BR/search,pt-BR", "/en,en", "/pt-br/,", "/english/,", "/,", "'',"})
    void path_standsForALanguageByItsExactCode(String path, String code) {
        assertThat(three.ofPath(path).map(SiteLanguage::code).orElse(null)).isEqualTo(code);
    }
}
