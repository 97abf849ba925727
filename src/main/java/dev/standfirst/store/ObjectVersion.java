package dev.standfirst.store;

import org.jspecify.annotations.Nullable;

/**
 * Which state of an object something was made of.
 *
 * @param sequencer the last event that is known to be part of that state, or null where the object
 *     store numbers none
 * @param versionId the object version, or null in a bucket without versions
 */
public record ObjectVersion(@Nullable Sequencer sequencer, @Nullable String versionId) {}
