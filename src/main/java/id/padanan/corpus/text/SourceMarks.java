package id.padanan.corpus.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises sources by their marks in raw text. Matching is case-sensitive. */
public final class SourceMarks {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)([\\w.-]+)", Pattern.CASE_INSENSITIVE);
    private static final String NOT_IN_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NOT_IN_WORD_AFTER = "(?![\\p{L}\\p{N}])";
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, String> publishers = new HashMap<>();
    private final Map<String, String> voices = new HashMap<>();
    private final Map<String, String> domains = new HashMap<>();
    private Pattern publisherName = NOTHING;
    private Pattern reportingVoice = NOTHING;

    /**
     * Adds the marks of one source.
     *
     * @param source its key
     * @param publisher names with which it signs as publisher
     * @param voice names that it uses for itself in its reports; empty unless it is a news agency
     * @param domain domains of its pages
     * @throws IllegalArgumentException if a mark is blank or belongs to another source
     */
    public void add(String source, List<String> publisher, List<String> voice, List<String> domain) {
        put(publishers, publisher, source);
        put(voices, voice, source);
        put(domains, domain, source);
        publisherName = Pattern.compile(anyOf(publishers.keySet()));
        if (!voices.isEmpty()) {
            String name = anyOf(voices.keySet());
            reportingVoice =
                    Pattern.compile("\\b(?:[Kk]epada|[Tt]old|[Jj]urnalis|[Ww]artawan|[Kk]oresponden|[Ff]otografer)"
                            + "(?: kantor berita)? (" + name + ")"
                            + "|(" + name + ") (?:correspondent|journalist|reporter|photographer)s?\\b");
        }
    }

    private static void put(Map<String, String> known, Collection<String> marks, String source) {
        for (String mark : marks) {
            if (mark == null || mark.isBlank()) {
                throw new IllegalArgumentException("'" + source + "' has a blank mark");
            }
            String other = known.putIfAbsent(mark, source);
            if (other != null) {
                throw new IllegalArgumentException(
                        "the mark '" + mark + "' of '" + source + "' already belongs to '" + other + "'");
            }
        }
    }

    /** Returns a pattern that matches the longest of these names as a whole word. */
    private static String anyOf(Set<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", NOT_IN_WORD_BEFORE + "(?:", ")" + NOT_IN_WORD_AFTER));
    }

    /** Returns the source that signs with exactly this name. */
    Optional<String> publisher(String name) {
        return Optional.ofNullable(publishers.get(name));
    }

    /** Returns the source whose publisher name comes first in a text. */
    Optional<String> publisherWithin(String text) {
        Matcher name = publisherName.matcher(text);
        return name.find() ? publisher(name.group()) : Optional.empty();
    }

    /** Returns the source that owns the first URL in a text. */
    Optional<String> ownerOfAddressIn(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.find()) {
            return Optional.empty();
        }
        String domain = address.group(1).toLowerCase(Locale.ROOT);
        while (domain.contains(".") && !domains.containsKey(domain)) {
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.ofNullable(domains.get(domain));
    }

    /** Returns the agencies that are the reporting voice of a text, as in "kepada AFP" or "an AFP journalist". */
    Set<String> voicesIn(String text) {
        Set<String> agencies = new HashSet<>();
        for (Matcher voice = reportingVoice.matcher(text); voice.find(); ) {
            agencies.add(voices.get(voice.group(1) != null ? voice.group(1) : voice.group(2)));
        }
        return agencies;
    }

    /** Returns whether the source is an agency, whose reports other outlets publish. */
    boolean isAgency(String source) {
        return voices.containsValue(source);
    }
}
