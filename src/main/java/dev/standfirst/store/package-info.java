/**
 * Where summaries are kept: what is stored of an article, in which order writes win, and the
 * DynamoDB form of both. Knows nothing of HTTP.
 */
@NullMarked
package dev.standfirst.store;

import org.jspecify.annotations.NullMarked;
