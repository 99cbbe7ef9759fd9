package id.padanan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageLoadTest {
    @Test
    void median_ofEachFigure_isTakenByItself() {
        PageLoad median = PageLoad.median(
                List.of(new PageLoad(900, 0.2, 100, 3), new PageLoad(100, 0, 300, 1), new PageLoad(500, 0.1, 200, 2)));

        assertThat(median).isEqualTo(new PageLoad(500, 0.1, 200, 2));
    }

    @Test
    void median_ofTwo_liesBetween() {
        PageLoad median = PageLoad.median(List.of(new PageLoad(100, 0, 10, 1), new PageLoad(200, 1, 20, 3)));

        assertThat(median).isEqualTo(new PageLoad(150, 0.5, 15, 2));
    }
}
