package id.padanan.synthetic;

import id.padanan.synthetic.SyntheticRecord.RecordKind;
import java.util.ArrayList;
import java.util.List;

/**
 * An infinite synthetic corpus. Each record depends only on the seed and its number, so records can be generated in any
 * order, and copies regenerate their original. Nothing is kept in memory.
 */
public final class SyntheticCorpus {
    private static final List<Edit> EDITS = List.of(Edit.values());
    private static final List<Damage> DAMAGES = List.of(Damage.values());
    /** Makes the random choice of kinds independent of that of texts. */
    private static final long KIND_SALT = 0x4B19D5L;

    private final Shares shares;
    private final long seed;
    private final StoryWriter writer;

    /**
     * The shares of each kind of record.
     *
     * @param copies share of near-duplicates, from 0 to 1
     * @param followUps share of follow-ups
     * @param broken share of broken records; the sum of all three is at most 1
     */
    public record Shares(double copies, double followUps, double broken) {
        /** 5 % near-duplicates, 10 % follow-ups, none broken. */
        public static final Shares USUAL = new Shares(0.05, 0.1, 0);

        /** The same shares except for broken records. */
        public Shares withBroken(double share) {
            return new Shares(copies, followUps, share);
        }
    }

    /** A corpus with this seed. */
    public SyntheticCorpus(long seed, Shares shares) {
        this.seed = seed;
        this.shares = shares;
        writer = new StoryWriter(seed);
    }

    /** The record with this number, counted from 0. */
    public SyntheticRecord record(int number) {
        Chance chance = new Chance(seed, number);
        return switch (kind(number)) {
            case ORIGINAL -> new SyntheticRecord(number, RecordKind.ORIGINAL, original(number), null, null, null);
            case FOLLOW_UP -> followUp(number, chance);
            case COPY -> copy(number, chance);
            case BROKEN -> broken(number, chance);
        };
    }

    private RecordKind kind(int number) {
        if (number == 0) {
            // The first record has nothing to copy from.
            return RecordKind.ORIGINAL;
        }
        Chance chance = new Chance(seed ^ KIND_SALT, number);
        if (chance.is(shares.broken)) {
            return RecordKind.BROKEN;
        }
        double sound = 1 - shares.broken;
        if (chance.is(shares.copies / sound)) {
            return RecordKind.COPY;
        }
        return chance.is(shares.followUps / (sound - shares.copies)) ? RecordKind.FOLLOW_UP : RecordKind.ORIGINAL;
    }

    private static String id(int number) {
        return "rekaan-" + number;
    }

    private Story original(int number) {
        return writer.story(id(number), new Chance(seed, number));
    }

    /** An earlier original, preferably a recent one: most stories are copied within days. */
    private int origin(int number, Chance chance) {
        int origin = number - 1 - chance.rank(number);
        while (kind(origin) != RecordKind.ORIGINAL) {
            origin--;
        }
        return origin;
    }

    private SyntheticRecord followUp(int number, Chance chance) {
        Story story = original(number);
        Story earlier = original(origin(number, chance));
        List<String> body = new ArrayList<>(story.body());
        body.add(earlier.body().get(earlier.body().size() - 1));
        Story followUp = new Story(
                story.id(), story.title(), body, story.outlet(), story.author(), story.published(), story.place());
        return new SyntheticRecord(number, RecordKind.FOLLOW_UP, followUp, earlier.id(), null, null);
    }

    private SyntheticRecord copy(int number, Chance chance) {
        Story original = original(origin(number, chance));
        Edit edit = chance.any(EDITS);
        boolean sameTitle = chance.is(0.5);
        Story copy = new Story(
                id(number),
                sameTitle ? original.title() : writer.otherHeadline(chance),
                edit.apply(original.body(), writer, chance),
                StoryWriter.outlet(chance),
                original.author(),
                original.published().plusMinutes(chance.below(2 * 24 * 60)),
                original.place());
        return new SyntheticRecord(number, RecordKind.COPY, copy, original.id(), edit, null);
    }

    private SyntheticRecord broken(int number, Chance chance) {
        Damage damage = chance.any(DAMAGES);
        String origin = damage == Damage.TAKEN_ID ? id(origin(number, chance)) : null;
        Story story = writer.story(origin == null ? id(number) : origin, chance);
        return new SyntheticRecord(number, RecordKind.BROKEN, story, origin, null, damage);
    }
}
