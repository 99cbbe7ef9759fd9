package id.padanan.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.corpus.ReadCorpus;
import id.padanan.corpus.intake.ArticleIntake;
import id.padanan.corpus.intake.CorpusListener;
import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.RejectedInput;
import id.padanan.corpus.intake.Rejection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesFormatTest {
    private static final int CHUNK_BYTES = 1 << 16;
    private static final int RECORDS = 20_000;

    @TempDir
    Path folder;

    private ReadCorpus read(String content) throws IOException {
        return ReadCorpus.of(Files.writeString(folder.resolve("kabar.jsonl"), content));
    }

    private static String record(int number) {
        return String.format(Locale.ROOT, "{\"title\":\"Judul %06d\",\"body\":\"Isi.\"}\n", number);
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void keys_becomeTheArticle() throws IOException {
        Article article = read("""
                        {"id":"a1","title":"Pasar\\nbaru","body":"Satu\\ndua.\\n\\nTiga.","source":"bbc","author":"Ani",\
                        "published":"2025-08-17","url":"http://example.com/","language":"en","place":"Solo"}
                        """).onlyArticle().article();

        assertThat(article.id().value()).isEqualTo("a1");
        assertThat(article.title()).isEqualTo("Pasar baru");
        assertThat(article.body()).containsExactly("Satu dua.", "Tiga.");
        assertThat(article.source()).isEqualTo("bbc");
        assertThat(article.published().text()).isEqualTo("2025-08-17");
        assertThat(article.place()).isEqualTo("Solo");
    }

    @Test
    void id_isThatOfTheBaseNameAndRecordNumber() throws IOException {
        ReadCorpus read = read("\n" + record(1) + "\r\n" + record(2));

        assertThat(read.articles())
                .extracting(article -> article.article().id())
                .containsExactly(ArticleId.derivedFrom("kabar#2"), ArticleId.derivedFrom("kabar#4"));
        assertThat(read.articles())
                .extracting(article -> article.place().line())
                .containsExactly(2, 4);
    }

    @Test
    void compressedFile_givesTheSameArticles() throws IOException {
        String content = record(1) + record(2);
        ReadCorpus plain = read(content);

        ReadCorpus compressed = ReadCorpus.of(Files.write(folder.resolve("kabar.jsonl.gz"), gzip(content)));

        assertThat(compressed.articles())
                .extracting(ReadArticle::article)
                .isEqualTo(plain.articles().stream().map(ReadArticle::article).toList())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEnds_areOfAnyKind(String lineEnd) throws IOException {
        ReadCorpus read = read("\uFEFF" + (record(1) + record(2)).replace("\n", lineEnd));

        assertThat(read.articles())
                .extracting(article -> article.place().line())
                .containsExactly(1, 2);
        assertThat(read.rejections()).isEmpty();
    }

    @Test
    void lastLine_needsNoLineEnd() throws IOException {
        assertThat(read(record(1) + record(2).strip()).articles()).hasSize(2);
    }

    @Test
    void badRecords_doNotStopTheRest() throws IOException {
        ReadCorpus read = read(record(1)
                + "{\"title\":\n"
                + record(3)
                + "[1]\n{\"title\":\"a\"}\n{\"body\":\"a\"}\n"
                + "{\"title\":\"a\",\"body\":\"b\",\"published\":\"kemarin\"}\n"
                + record(8));

        assertThat(read.articles())
                .extracting(article -> article.place().line())
                .containsExactly(1, 3, 8);
        assertThat(read.rejections())
                .extracting(rejection -> rejection.place().line())
                .containsExactly(2, 4, 5, 6, 7);
        assertThat(read.rejections())
                .extracting(Rejection::reason)
                .containsExactly(
                        Rejection.Reason.BROKEN_JSON,
                        Rejection.Reason.BROKEN_JSON,
                        Rejection.Reason.NO_BODY,
                        Rejection.Reason.NO_TITLE,
                        Rejection.Reason.BAD_DATE);
    }

    @Test
    void truncatedGzip_givesWhatCanBeReadAndNamesTheLine() throws IOException {
        StringBuilder content = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            content.append(record(i));
        }
        byte[] whole = gzip(content.toString());

        ReadCorpus read =
                ReadCorpus.of(Files.write(folder.resolve("kabar.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2)));

        assertThat(read.articles()).hasSizeGreaterThan(5_000);
        assertThat(read.onlyRejection().reason()).isEqualTo(Rejection.Reason.BROKEN_GZIP);
        assertThat(read.onlyRejection().place().line())
                .isEqualTo(read.articles().size() + 1);
    }

    /** Between two gzip members, a pipe has no bytes available while its producer pauses. */
    @Test
    void gzipMembers_afterAPauseAreReadToo() throws Exception {
        ReadCorpus read = readStream(gzip(record(1)), gzip(record(2)), gzip(record(3)));

        assertThat(read.articles())
                .extracting(article -> article.place().line())
                .containsExactly(1, 2, 3);
    }

    @Test
    void gzipMember_whoseHeadComesInPiecesIsRead() throws Exception {
        byte[] second = gzip(record(2));

        ReadCorpus read = readStream(
                gzip(record(1)), Arrays.copyOf(second, 3), Arrays.copyOfRange(second, 3, second.length), gzip(""));

        assertThat(read.articles()).hasSize(2);
        assertThat(read.rejections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 15})
    void gzipMember_thatIsCutOffIsToldHoweverShort(int length) throws IOException {
        byte[] cut = Arrays.copyOf(gzip(record(2)), length);

        assertThatThrownBy(() -> readStream(gzip(record(1)), cut))
                .isInstanceOfSatisfying(RejectedInput.class, rejected -> assertThat(
                                rejected.in(Path.of("-")).reason())
                        .isEqualTo(Rejection.Reason.BROKEN_GZIP));
    }

    /** Reads a stream of several parts that has no bytes available between them. */
    private static ReadCorpus readStream(byte[]... parts) throws IOException, RejectedInput {
        ReadCorpus read = new ReadCorpus();
        InputStream stream = new SequenceInputStream(Collections.enumeration(
                Arrays.stream(parts).map(ByteArrayInputStream::new).toList()));
        new JsonLinesFormat(ReadCorpus.SOURCES).readStream(Path.of("-"), stream, new ArticleIntake(read));
        return read;
    }

    @Test
    void stream_isReadOneChunkAhead() throws Exception {
        EndlessRecords records = new EndlessRecords();
        ReadAhead readAhead = new ReadAhead(records);

        new JsonLinesFormat(ReadCorpus.SOURCES).read(Path.of("kabar.jsonl"), records, new ArticleIntake(readAhead));

        assertThat(records.ended).isTrue();
        assertThat(readAhead.longest).isPositive().isLessThanOrEqualTo(CHUNK_BYTES);
    }

    /** Records how many bytes were read when each article was passed on. */
    private static final class ReadAhead implements CorpusListener {
        private final EndlessRecords records;
        private long longest;

        ReadAhead(EndlessRecords records) {
            this.records = records;
        }

        @Override
        public void article(ReadArticle article) {
            long handedOver = (long) article.place().line() * records.recordLength;
            longest = Math.max(longest, records.served - handedOver);
            records.ended |= article.place().line() == RECORDS;
        }

        @Override
        public void rejection(Rejection rejection) {
            assertThat(rejection.reason())
                    .as("the record that the end cut off")
                    .isEqualTo(Rejection.Reason.BROKEN_JSON);
        }

        @Override
        public void warning(CorpusWarning warning) {
            throw new AssertionError(warning);
        }
    }

    /** Generates records until it is stopped. */
    private static final class EndlessRecords extends InputStream {
        private final int recordLength = record(0).length();
        private long served;
        private boolean ended;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (ended) {
                return -1;
            }
            StringBuilder records = new StringBuilder();
            for (int number = (int) (served / recordLength); records.length() < length + recordLength; number++) {
                records.append(record(number));
            }
            int start = (int) (served % recordLength);
            System.arraycopy(records.substring(start, start + length).getBytes(UTF_8), 0, buffer, offset, length);
            served += length;
            return length;
        }
    }
}
