/**
 * Means to try a thing by many random histories: decisions that can be repeated and made simpler,
 * and work that a test takes forward call by call. Knows nothing of what is tried.
 */
@NullMarked
package dev.standfirst.history;

import org.jspecify.annotations.NullMarked;
