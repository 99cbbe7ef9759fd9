package id.padanan.web.page;

import id.padanan.search.request.UrlText;
import id.padanan.web.page.InvalidAddressException.AddressProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a reader asks of the glossary's page, read from and written to its address: parameters {@code q}, or else
 * {@code letter} and {@code page}. What is empty counts as left out.
 *
 * @param words what to look up, with single spaces, or empty
 * @param letter initial letter to browse, in lower case, or empty
 * @param page page of that letter's terms, from 1
 */
public record GlossaryRequest(String words, String letter, int page) {
    /** Longest words to look up, in characters (code points). */
    public static final int MAX_WORDS_LENGTH = 100;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** @throws InvalidAddressException if the words are too long, the letter is none, or there cannot be such a page */
    public GlossaryRequest {
        words = SPACES.matcher(words).replaceAll(" ").strip();
        letter = letter.strip().toLowerCase(Locale.ROOT);
        require(length(words) <= MAX_WORDS_LENGTH, AddressProblem.WORDS_TOO_LONG);
        require(length(letter) <= 1, AddressProblem.NOT_A_LETTER);
        require(page >= 1, AddressProblem.NOT_A_PAGE);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void require(boolean holds, AddressProblem problem) {
        if (!holds) {
            throw new InvalidAddressException(problem);
        }
    }

    /** A request to look words up. */
    static GlossaryRequest lookingUp(String words) {
        return new GlossaryRequest(words, "", 1);
    }

    /** A request for the first page of the terms with a letter. */
    public static GlossaryRequest startingWith(String letter) {
        return new GlossaryRequest("", letter, 1);
    }

    /** This request for another page. */
    public GlossaryRequest withPage(int newPage) {
        return new GlossaryRequest(words, letter, newPage);
    }

    /**
     * Reads a request from decoded URL parameters; unknown ones are passed over.
     *
     * @throws InvalidAddressException if a value is none that its parameter can have
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
            throw new InvalidAddressException(AddressProblem.NOT_A_PAGE);
        }
    }

    /** The query part of the address with its question mark, or empty; one request has one address. */
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
