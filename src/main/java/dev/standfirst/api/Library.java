package dev.standfirst.api;

import dev.standfirst.store.Document;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.State;
import dev.standfirst.store.StoreUnavailableException;
import dev.standfirst.store.Stored;
import dev.standfirst.store.SummaryStore;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;

/** What of the store may be shown now. */
final class Library {
    private static final int ATTEMPTS = 3;

    private final SummaryStore store;
    private final Clock clock;

    Library(SummaryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    SummaryStore store() {
        return store;
    }

    /**
     * How things stand with an article, with one of its documents.
     *
     * @throws ProblemException if it is not known, or not to be shown yet
     */
    Stored find(String id, Part part) {
        return store.find(id, part)
                .filter(found -> isShown(found.state()))
                .orElseThrow(() -> new ProblemException(Problems.UNKNOWN_ARTICLE));
    }

    /** Whether an article is under no embargo. */
    boolean isShown(State state) {
        return !(state.outcome() instanceof Outcome.Summarised summarised)
                || summarised.embargoUntil() == null
                || !now().isBefore(summarised.embargoUntil());
    }

    /**
     * The summary that was found.
     *
     * @throws ProblemException if there is none
     */
    static Document document(Stored stored) {
        summarised(stored.state());
        if (stored.document() == null) {
            throw new IllegalStateException("a summarised article without its document");
        }
        return stored.document();
    }

    /**
     * The text that was found.
     *
     * @throws ProblemException if there is none
     */
    static Document text(Stored stored) {
        if (!summarised(stored.state()).textStored()) {
            throw new ProblemException(Problems.TEXT_NOT_STORED);
        }
        return document(stored);
    }

    /**
     * That the article is summarised.
     *
     * @throws ProblemException if it is not
     */
    static Outcome.Summarised summarised(State state) {
        return switch (state.outcome()) {
            case Outcome.Rejected rejected ->
                    throw new ProblemException(Problems.rejected(rejected));
            case Outcome.Withdrawn() -> throw new ProblemException(Problems.WITHDRAWN);
            case Outcome.Summarised summarised -> summarised;
        };
    }

    /** Where the article itself is published, if that is known. */
    static @Nullable String canonicalUrl(State state) {
        return state.outcome() instanceof Outcome.Summarised summarised
                ? summarised.brief().canonicalUrl()
                : null;
    }

    /**
     * A summary with the text that it was made of.
     *
     * @param stored the article with its summary
     * @param text the canonical text, or null where it is not kept
     */
    record Whole(Stored stored, @Nullable Document text) {}

    /**
     * An article's summary and its text. The two are read one after the other: where the article is
     * replaced meanwhile, both are read again.
     *
     * @throws ProblemException if it is not known, not to be shown yet or not summarised
     * @throws StoreUnavailableException if the two do not come to fit
     */
    Whole whole(String id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Stored stored = find(id, Part.SUMMARY);
            if (!summarised(stored.state()).textStored()) {
                return new Whole(stored, null);
            }
            Stored text = find(id, Part.TEXT);
            if (text.revision().equals(stored.revision())) {
                return new Whole(stored, text(text));
            }
        }
        throw new StoreUnavailableException(
                "an article is being replaced", new IllegalStateException("two revisions"));
    }
}
