/** What is fuzzed: the readers and the summaries of what they read, and things that have bugs. */
@NullMarked
package dev.standfirst.fuzz.tried;

import org.jspecify.annotations.NullMarked;
