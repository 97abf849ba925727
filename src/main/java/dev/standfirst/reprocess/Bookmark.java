package dev.standfirst.reprocess;

import org.jspecify.annotations.Nullable;

/**
 * How far an order has been carried out.
 *
 * @param lastKey the last key whose message is sent, or null where none is
 * @param sent how many are
 */
record Bookmark(@Nullable String lastKey, long sent) {
    static final Bookmark START = new Bookmark(null, 0);

    Bookmark plus(String key, int more) {
        return new Bookmark(key, sent + more);
    }
}
