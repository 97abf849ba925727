package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Keeps articles' summaries and texts. An entry is written whole or not at all, and what is found
 * is of one entry. Safe for use by threads and by processes that share what is stored.
 */
public interface SummaryStore {
    /**
     * How things stand with an article, with one of its documents; may be a moment old.
     *
     * @throws StoreUnavailableException if the store cannot answer now
     */
    Optional<Stored> find(String id, Part part);

    /**
     * How things stand with an article after every write that has returned; without documents.
     *
     * @throws StoreUnavailableException if the store cannot answer now
     */
    Optional<Stored> latest(String id);

    /**
     * Writes {@code entry} if nothing is stored of its article, or what is stored has an earlier
     * sequencer.
     *
     * @return false if it was not written: what is stored has this sequencer, a later one or none,
     *     or was being written at the same moment
     * @throws IllegalArgumentException if the entry's version has no sequencer
     * @throws StoreUnavailableException if the store cannot answer now; it may have written
     */
    boolean writeIfNewer(Entry entry);

    /**
     * Writes {@code entry} if what is stored of its article still has {@code revision}.
     *
     * @param revision what {@link #latest} had, or null where nothing was stored
     * @return false if it was not written: another write came first, or came at the same moment
     * @throws StoreUnavailableException if the store cannot answer now; it may have written
     */
    boolean writeIfUnchanged(Entry entry, @Nullable String revision);
}
