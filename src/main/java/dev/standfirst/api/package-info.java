/**
 * The summary function: HTTP request in, response out; representations, problems and entity tags.
 * Knows nothing of S3.
 */
@NullMarked
package dev.standfirst.api;

import org.jspecify.annotations.NullMarked;
