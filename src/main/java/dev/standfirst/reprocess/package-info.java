/**
 * Asking for articles to be made anew: lists a bucket, and sends the ingest queue a message for
 * each key. What becomes of a message is up to the ingest function.
 */
@NullMarked
package dev.standfirst.reprocess;

import org.jspecify.annotations.NullMarked;
