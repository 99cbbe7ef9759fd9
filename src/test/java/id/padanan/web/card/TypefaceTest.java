package id.padanan.web.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.awt.geom.Rectangle2D;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefaceTest {
    private final Typeface serif = Typeface.load("liberation/LiberationSerif-Bold.ttf");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Perundingan “damai” – 50%    | Perundingan “damai” – 50%",
                "Zelenskyy café Łódź Ćwik     | Zelenskyy café Łódź Ćwik",
                "Api 😀 besar                 | Api besar",
                "Kendali\u0001 api            | Kendali api",
                "مرحبا                        | ''",
            })
    void drawable_leavesOutWhatTheFontLacks(String text, String drawable) {
        assertThat(serif.drawable(text)).isEqualTo(drawable);
    }

    @Test
    void drawable_joinsAccentsAndSpaces() {
        assertThat(serif.drawable("cafe\u0301\tdua\u2003tiga")).isEqualTo("café dua tiga");
    }

    @Test
    void outline_standsOnItsBaselineWhereItBegins() {
        Rectangle2D bounds = serif.outline("Hai", 100, 50, 200).getBounds2D();

        assertThat(bounds.getMinX()).isBetween(50.0, 60.0);
        assertThat(bounds.getMaxY()).isBetween(199.0, 203.0);
        assertThat(bounds.getHeight()).isBetween(60.0, 80.0);
        assertThat(bounds.getWidth()).isLessThanOrEqualTo(serif.width("Hai", 100));
    }

    @Test
    void width_growsWithSizeAndText() {
        assertThat(serif.width("mm", 40)).isEqualTo(2 * serif.width("m", 40));
        assertThat(serif.width("m", 80)).isEqualTo(2 * serif.width("m", 40));
        assertThat(serif.width("", 40)).isZero();
    }

    @Test
    void missingFont_isNamed() {
        assertThatThrownBy(() -> Typeface.load("liberation/None.ttf"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("liberation/None.ttf");
    }

    /** System fonts need libraries that a server may lack. */
    @Test
    void cards_useNoFontsOfTheSystem() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.awt\\.(Font.*|font\\..*|GraphicsEnvironment)")
                .check(new ClassFileImporter().importPackages("id.padanan.web.card"));
    }
}
