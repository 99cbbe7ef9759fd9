package id.padanan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.padanan.index.job.IndexingJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Articles whose texts could break the syntax of every output format. All contain the word {@code jahat}. */
public final class HostileArticles {
    /** Markup, quotes, an emoji, and scripts written from right to left. */
    public static final String MARKUP_TITLE =
            "Judul \"kutip\" & 'petik' </script><script>alert(1)</script> ]]> 😀 שלום مرحبا";

    public static final String MARKUP_AUTHOR = "<b>O'Neil</b> & \"Rekan\"";
    public static final String FORMULA_TITLE = "=HYPERLINK(\"http://jahat.example\";\"klik\")";
    public static final String TEX_TITLE = "50% {kurung \\input{x} $y$ #1 a_b ~ ^ dan } akhir";
    public static final String LONG_TITLE =
            "Pemerintah membahas jaminan keamanan ".repeat(20).strip();

    private static final String ARTICLES = """
            {"id":"markup","title":"Judul \\"kutip\\" & 'petik' </script><script>alert(1)</script> ]]> 😀 שלום مرحبا",\
            "author":"<b>O'Neil</b> & \\"Rekan\\"","source":"bbc","published":"2025-08-17T09:30:00+07:00",\
            "url":"https://outlet.example/berita?a=1&b=%7Bx%7D","place":"\\"><svg>","body":"Paragraf jahat </div> & ]]>."}
            {"id":"formula","title":"=HYPERLINK(\\"http://jahat.example\\";\\"klik\\")","author":"+62 jahat",\
            "source":"other","url":"javascript:alert(1)","body":"Paragraf jahat tanpa tanggal."}
            {"id":"tex","title":"50% {kurung \\\\input{x} $y$ #1 a_b ~ ^ dan } akhir","source":"kompas",\
            "published":"2025-03-05","body":"Paragraf jahat kedua."}
            {"id":"panjang","title":"%s","source":"sky","published":"2024-01-31","body":"Paragraf jahat ketiga."}
            """;

    private HostileArticles() {}

    /** Indexes only these articles. */
    public static void index(IndexingJob job, Path folder) throws IOException {
        Files.writeString(folder.resolve("hostile.jsonl"), ARTICLES.replace("%s", LONG_TITLE));
        assertThat(job.run(List.of(folder)).indexed()).isEqualTo(4);
    }

    /** Writes one article per text, with the text in every field. The ids are {@code payload-1} and so on. */
    static void write(Path file, List<String> payloads) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String payload : payloads) {
            lines.add(record("payload-" + (lines.size() + 1), payload));
        }
        Files.write(file, lines);
    }

    private static String record(String id, String payload) throws JsonProcessingException {
        return new ObjectMapper()
                .writeValueAsString(Map.of(
                        "id",
                        id,
                        "title",
                        "jahat " + payload,
                        "author",
                        "Penulis " + payload,
                        "place",
                        payload,
                        "source",
                        payload,
                        "url",
                        payload,
                        "published",
                        "2026-02-01",
                        "body",
                        "Paragraf jahat: " + payload + "\n\n" + payload + " adalah alert yang kedua."));
    }
}
