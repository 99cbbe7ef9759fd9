package id.padanan.corpus.intake;

/**
 * A file or record that could not become an article.
 *
 * @param place its location
 * @param reason kind of problem, which determines the remedy
 * @param message the exact problem, as one English sentence without a full stop
 */
public record Rejection(InputLocation place, Reason reason, String message) {
    /** Returns how to fix the problem, as one English sentence without a full stop. */
    public String remedy() {
        return reason.remedy();
    }

    /** Returns one line for a terminal: location, message and remedy. */
    @Override
    public String toString() {
        return place + ": " + message + "; " + remedy();
    }

    /** Kinds of problems. */
    public enum Reason {
        NOT_FOUND("check the path"),
        UNKNOWN_FORMAT("give a folder or a file that ends in .md, .txt, .jsonl or .jsonl.gz"),
        UNREADABLE("check that this user may read the file and that the disk has no errors"),
        BAD_NAME("rename it, or start the program with LANG=C.UTF-8 in its environment"),
        LINK_OUT_OF_FOLDER("copy the target into the folder, or give its path on the command line"),
        TOO_LARGE("split it into one file per article, or make it JSON Lines (.jsonl)"),
        EMPTY("remove the file, or put an article into it"),
        BINARY("export the article as plain UTF-8 text"),
        NOT_UTF8("save it as UTF-8, for example with iconv -f WINDOWS-1252 -t UTF-8"),
        NO_FRONT_MATTER("start the file with a line '---', a line 'title: ...' and a line '---', or name it .txt"),
        BROKEN_YAML("correct the front matter; quote every value that starts with '*' or contains ': ' or '#'"),
        BROKEN_JSON("write one JSON object per line"),
        BROKEN_GZIP("compress or download the file again"),
        LINE_TOO_LONG("put each article on its own line of at most 1 MB"),
        BAD_VALUE("write the value as a single text in quotes"),
        NO_TITLE("add a 'title'"),
        NO_BODY("add the article's text"),
        BAD_DATE("write 'published' as 2025-08-17 or 2025-08-17T09:30:00+07:00, or leave it out"),
        BAD_LANGUAGE("write 'language' as id or en, or leave it out for id"),
        ID_TAKEN("change the 'id' of one of the two articles, or remove one"),
        /** The article was read, but the index cannot store it. */
        NOT_INDEXABLE("shorten or correct the part named in the message"),
        /** The article was read, but a bug in Padanan prevents it from being processed. */
        PROGRAM_FAULT("remove the article for now, and report the bug together with the article and the log");

        private final String remedy;

        Reason(String remedy) {
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }
    }
}
