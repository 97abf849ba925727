/**
 * The HTTP contract, {@code openapi.json}, held against what is served, in both directions, and
 * against what it shares with other files.
 */
@NullMarked
package dev.standfirst.contract;

import org.jspecify.annotations.NullMarked;
