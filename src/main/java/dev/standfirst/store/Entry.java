package dev.standfirst.store;

import java.util.Map;

/**
 * What is written of an article, all at once.
 *
 * @param state how things stand with it
 * @param documents its documents: none unless it is summarised
 */
public record Entry(State state, Map<Part, Document> documents) {
    /**
     * @throws IllegalArgumentException if the documents are not those that the state tells of
     */
    public Entry {
        documents = Map.copyOf(documents);
        boolean summarised = state.outcome() instanceof Outcome.Summarised;
        boolean withText =
                state.outcome() instanceof Outcome.Summarised summary && summary.textStored();
        if (documents.containsKey(Part.SUMMARY) != summarised
                || documents.containsKey(Part.TEXT) != withText) {
            throw new IllegalArgumentException(
                    state.outcome().status() + " with " + documents.keySet());
        }
    }

    /** An entry without documents. */
    public static Entry of(State state) {
        return new Entry(state, Map.of());
    }
}
