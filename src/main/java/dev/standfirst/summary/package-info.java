/**
 * The structured summary, the engine's one entry that makes it of an article, and its JSON form.
 * Knows nothing of AWS.
 */
@NullMarked
package dev.standfirst.summary;

import org.jspecify.annotations.NullMarked;
