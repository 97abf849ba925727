/**
 * Tries what reads foreign input by inputs made at random and guided by coverage: of each input
 * that takes a branch, or a number of turns, that none took before, further ones are made. Knows
 * nothing of what is tried but by {@link dev.standfirst.fuzz.Target}; targets are loaded by a class
 * loader that counts branches.
 */
@NullMarked
package dev.standfirst.fuzz;

import org.jspecify.annotations.NullMarked;
