package dev.standfirst.reprocess;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/** The keys below a prefix, in an order that stays the same. */
interface Keys {
    /** Those after {@code key}; all where it is null. They are had as they are read. */
    Stream<String> after(@Nullable String key);
}
