package id.padanan.corpus.text;

import id.padanan.corpus.text.SourceClaim.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes lines that belong to the page and not to the article: links to other articles, adverts and page furniture.
 */
final class Boilerplate {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Longer lines count as article text, whatever they start with. */
    private static final int MAX_LENGTH = 300;

    private static final String LINK_VERB = "(?:(?:baca|simak|lihat|tonton|dengarkan|cek) "
            + "(?:juga|pula|selengkapnya|lebih lanjut|(?:berita|artikel) (?:lainnya|terkait))"
            + "|read (?:more|also|next)|also read|see also|watch also|more from)\\b";

    private static final String LINK_NOUN = "(?:related(?: stories| articles| news)?"
            + "|(?:artikel|berita) (?:terkait|lainnya|pilihan|terpopuler)|pilihan editor)";

    /** "Baca juga: ...", "Baca lebih lanjut dari Sky News: ..."; group 1 is the text before the colon. */
    private static final Pattern LINK =
            Pattern.compile("[^\\p{L}]{0,3}(" + LINK_VERB + "[^:]{0,60}|" + LINK_NOUN + ") ?:.*", FLAGS);

    /** The same with nothing after the colon; the links follow on separate lines. */
    private static final Pattern LINK_LIST_HEAD = Pattern.compile(
            "[^\\p{L}]{0,3}(" + LINK_VERB + "[^:]{0,60}:|(?:" + LINK_VERB + "|" + LINK_NOUN
                    + ")(?: (?:dari|di|from|on) .{1,40})?\\W*)",
            FLAGS);

    /** "Baca juga ..." without a colon; counts only if the line is a heading. */
    private static final Pattern BARE_LINK = Pattern.compile("[^\\p{L}]{0,3}" + LINK_VERB + ".*", FLAGS);

    /** "MEMBACA ...", a translated "READ ..."; counts only if the line is a heading. */
    private static final Pattern SHOUTED_LINK =
            Pattern.compile("(?:MEMBACA|BACA|READ|LIHAT|SIMAK|TONTON|MENONTON|WATCH)\\b[ :|>–-]+\\S.*");

    private static final Pattern FURNITURE = Pattern.compile(
            "advertisement|iklan|scroll to continue(?: with content)?|(?:scroll|gulir)(?: ke bawah)? untuk .{0,60}"
                    + "|lanjutkan membaca.{0,40}|(?:lanjut ke )?halaman (?:selanjutnya|berikutnya).{0,20}"
                    + "|bagikan(?: artikel ini)?|share(?: this article)?|salin tautan|\\[gambas:.*]",
            FLAGS);

    private static final Pattern ADDRESS_ONLY =
            Pattern.compile("(?:(?:sumber|source|url|link|tautan) ?: ?)?(?:https?://|www\\.)\\S+", FLAGS);

    /** Lines about the page itself. They name its publisher. */
    private static final Pattern IMPRINT = Pattern.compile(
            "(?:(?:copyright|hak cipta) ?(?:©|\\(c\\)|\\d{4})|©|\\(c\\) ?\\d{4}).*"
                    + "|dilarang (?:keras )?mengambil konten.*"
                    + "|artikel ini (?:sudah |telah )?(?:pertama kali )?(?:tayang|terbit|dimuat)\\b.*",
            FLAGS);

    private static final Pattern CALL_AT_END =
            Pattern.compile(".*\\b(?:download|unduh|klik|daftar|gabung) di ?sini\\W*", FLAGS);

    private static final Pattern CALL_TO_FOLLOW = Pattern.compile(
            "(?:ikuti|dapatkan|simak|gabung|bergabung|follow|get|sign up|subscribe|download|unduh|jangan lewatkan)\\b.*"
                    + "\\b(?:whatsapp|telegram|google news|instagram|facebook|tiktok|youtube|aplikasi|app|newsletter"
                    + "|notifikasi)\\b.*",
            FLAGS);

    private static final Pattern OWN_OFFER =
            Pattern.compile("\\b(?:kami|our|us|update|terkini|terbaru|berita pilihan)\\b", FLAGS);

    private final SourceMarks marks;

    Boilerplate(SourceMarks marks) {
        this.marks = marks;
    }

    /** Returns the lines that are not boilerplate. Notes the others, and any publisher that they name. */
    List<Line> remove(List<Line> lines, InferredFacts facts) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!isBoilerplate(line, facts)) {
                kept.add(line);
                continue;
            }
            facts.boilerplate(line);
            if (LINK_LIST_HEAD.matcher(line.text()).matches()) {
                int end = LinkList.end(lines, i + 1);
                lines.subList(i + 1, end).forEach(facts::boilerplate);
                i = end - 1;
            }
        }
        return kept;
    }

    private boolean isBoilerplate(Line line, InferredFacts facts) {
        String text = line.text();
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        if (LINK_LIST_HEAD.matcher(text).matches()) {
            claim(text, line, facts);
            return true;
        }
        Matcher link = LINK.matcher(text);
        if (link.matches()) {
            claim(link.group(1), line, facts);
            return true;
        }
        if (ADDRESS_ONLY.matcher(text).matches()) {
            marks.ownerOfAddressIn(text).ifPresent(source -> facts.claim(source, Sign.ADDRESS, line));
            return true;
        }
        if (isAboutThePage(text)) {
            claim(text, line, facts);
            return true;
        }
        boolean looksLikeLink =
                BARE_LINK.matcher(text).matches() || SHOUTED_LINK.matcher(text).matches();
        return FURNITURE.matcher(text).matches() || (looksLikeLink && Sentences.isHeading(text));
    }

    private boolean isAboutThePage(String text) {
        return IMPRINT.matcher(text).matches()
                || CALL_AT_END.matcher(text).matches()
                || (CALL_TO_FOLLOW.matcher(text).matches()
                        && (OWN_OFFER.matcher(text).find()
                                || marks.publisherWithin(text).isPresent()));
    }

    private void claim(String text, Line line, InferredFacts facts) {
        marks.publisherWithin(text).ifPresent(source -> facts.claim(source, Sign.PAGE_FURNITURE, line));
    }
}
