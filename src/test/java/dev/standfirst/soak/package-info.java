/**
 * The ingest function under everything at once: thousands of articles, made for it, that are
 * replaced, withdrawn, deleted and brought back while messages are late, repeated and out of order
 * and processes are killed; in the end the table is compared with a sequential run.
 */
@NullMarked
package dev.standfirst.soak;

import org.jspecify.annotations.NullMarked;
