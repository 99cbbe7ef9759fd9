package id.padanan.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How an outlet edits a text that it copies from another. */
public enum Edit {
    /** No change. */
    NONE {
        @Override
        List<String> apply(List<String> body, StoryWriter writer, Chance chance) {
            return body;
        }
    },
    /** Some words, one in 25, are replaced. */
    WORDS {
        @Override
        List<String> apply(List<String> body, StoryWriter writer, Chance chance) {
            return body.stream()
                    .map(paragraph -> Arrays.stream(paragraph.split(" "))
                            .map(word -> chance.is(0.04) ? writer.noun(chance) : word)
                            .collect(Collectors.joining(" ")))
                    .toList();
        }
    },
    /** Drops up to 30 % of the paragraphs at the end. */
    SHORTENED {
        @Override
        List<String> apply(List<String> body, StoryWriter writer, Chance chance) {
            int most = body.size() * 3 / 10;
            return body.subList(0, body.size() - (most == 0 ? 0 : chance.between(1, most)));
        }
    },
    /** A paragraph is added. */
    EXTENDED {
        @Override
        List<String> apply(List<String> body, StoryWriter writer, Chance chance) {
            List<String> longer = new ArrayList<>(body);
            longer.add(writer.otherParagraph(chance));
            return longer;
        }
    },
    /** Swaps two neighbouring paragraphs. */
    REORDERED {
        @Override
        List<String> apply(List<String> body, StoryWriter writer, Chance chance) {
            List<String> reordered = new ArrayList<>(body);
            if (body.size() > 1) {
                int first = chance.below(body.size() - 1);
                reordered.add(first, reordered.remove(first + 1));
            }
            return reordered;
        }
    },
    /** The first paragraph gets a dateline. */
    DATELINE {
        @Override
        List<String> apply(List<String> body, StoryWriter writer, Chance chance) {
            List<String> dated = new ArrayList<>(body);
            dated.set(0, writer.place(chance) + " - " + body.get(0));
            return dated;
        }
    };

    abstract List<String> apply(List<String> body, StoryWriter writer, Chance chance);
}
