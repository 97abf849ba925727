package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * How things stand with several articles, as {@link #find} says it of one; those that are not
     * known are left out.
     *
     * @param ids at most 50
     * @throws StoreUnavailableException if the store cannot answer now
     */
    Map<String, Stored> findAll(Set<String> ids, Part part);

    /**
     * The summarised articles that were published on {@code day} in UTC, newest first; of those
     * that were published in the same second, the one with the last id first. May be a moment old.
     *
     * <p>Read page by page, the list has each article that stays as it is exactly once, whatever
     * comes and goes meanwhile.
     *
     * @param limit how many articles at most, at least 1
     * @param after the place after which the page begins, or null for the first page
     * @param now articles under embargo at this moment are left out
     * @throws StoreUnavailableException if the store cannot answer now
     */
    Page list(LocalDate day, int limit, @Nullable Position after, Instant now);

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
