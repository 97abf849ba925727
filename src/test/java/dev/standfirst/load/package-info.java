/**
 * The local run under load: what many requests after one another cost beside a bare handler's, and
 * whether they leave anything behind. {@code mvn -Pload} runs it; nothing here is shipped.
 */
@NullMarked
package dev.standfirst.load;

import org.jspecify.annotations.NullMarked;
