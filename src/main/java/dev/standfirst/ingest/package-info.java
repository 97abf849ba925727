/** The ingest function: storage events in, stored summaries out. Knows nothing of HTTP. */
@NullMarked
package dev.standfirst.ingest;

import org.jspecify.annotations.NullMarked;
