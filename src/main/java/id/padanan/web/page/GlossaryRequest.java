package id.padanan.web.page;

import id.padanan.search.request.UrlText;
import id.padanan.web.page.InvalidGlossaryRequestException.GlossaryRequestProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A request for the glossary page: words to look up, or else a page of the terms with one initial letter. Converts from
 * and to the URL parameters {@code q}, {@code letter} and {@code page}, and treats an empty parameter as absent.
 *
 * @param words the words to look up, separated by single spaces, or empty
 * @param letter initial letter to browse, in lower case, or empty
 * @param page page number within the letter, from 1
 */
public record GlossaryRequest(String words, String letter, int page) {
    /** Maximum length of the words to look up, in characters (code points). */
    public static final int MAX_WORDS_LENGTH = 100;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * @throws InvalidGlossaryRequestException if the words are too long, the letter has several characters, or the page
     *     is below 1
     */
    public GlossaryRequest {
        words = SPACES.matcher(words).replaceAll(" ").strip();
        letter = letter.strip().toLowerCase(Locale.ROOT);
        require(length(words) <= MAX_WORDS_LENGTH, GlossaryRequestProblem.WORDS_TOO_LONG);
        require(length(letter) <= 1, GlossaryRequestProblem.NOT_A_LETTER);
        require(page >= 1, GlossaryRequestProblem.NOT_A_PAGE);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void require(boolean holds, GlossaryRequestProblem problem) {
        if (!holds) {
            throw new InvalidGlossaryRequestException(problem);
        }
    }

    /** A request to look up words. */
    static GlossaryRequest lookingUp(String words) {
        return new GlossaryRequest(words, "", 1);
    }

    /** A request for the first page of the terms with an initial letter. */
    public static GlossaryRequest startingWith(String letter) {
        return new GlossaryRequest("", letter, 1);
    }

    /** This request, with another page number. */
    public GlossaryRequest withPage(int newPage) {
        return new GlossaryRequest(words, letter, newPage);
    }

    /**
     * Reads a request from decoded URL parameters. Ignores unknown parameters.
     *
     * @throws InvalidGlossaryRequestException if a parameter has an invalid value
     */
    public static GlossaryRequest parse(Map<String, List<String>> parameters) {
        String page = first(parameters, "page");
        return new GlossaryRequest(
                first(parameters, "q"), first(parameters, "letter"), page.isEmpty() ? 1 : number(page));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(UrlText::clean)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new InvalidGlossaryRequestException(GlossaryRequestProblem.NOT_A_PAGE);
        }
    }

    /** The query part of the URL with its question mark, or an empty string. Equal requests have equal URLs. */
    public String render() {
        if (!words.isEmpty()) {
            return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
        if (letter.isEmpty()) {
            return "";
        }
        return "?letter=" + URLEncoder.encode(letter, StandardCharsets.UTF_8) + (page == 1 ? "" : "&page=" + page);
    }
}
