package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What became of an article's latest upload. */
public sealed interface Outcome {
    /** The stable name of this outcome's kind. */
    String status();

    /**
     * There is a summary.
     *
     * @param publishedAt when the article was published or, where it does not say, uploaded
     * @param embargoUntil before when nothing of it may be shown, or null
     * @param textStored whether its text is kept beside the summary
     * @param brief what a list shows of it
     */
    record Summarised(
            Instant publishedAt, @Nullable Instant embargoUntil, boolean textStored, Brief brief)
            implements Outcome {
        /** {@link #status()} of a summarised article. */
        public static final String STATUS = "summarised";

        @Override
        public String status() {
            return STATUS;
        }
    }

    /**
     * The upload is not summarised.
     *
     * @param code what kind of reason, lower case with hyphens
     * @param detail a sentence for the person who uploaded it
     */
    record Rejected(String code, String detail) implements Outcome {
        /** {@link #status()} of a rejected article. */
        public static final String STATUS = "rejected";

        @Override
        public String status() {
            return STATUS;
        }
    }

    /** The upload was deleted. */
    record Withdrawn() implements Outcome {
        /** {@link #status()} of a withdrawn article. */
        public static final String STATUS = "withdrawn";

        @Override
        public String status() {
            return STATUS;
        }
    }
}
