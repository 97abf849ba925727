/**
 * What a function does before Lambda takes the snapshot that it is restored from (SnapStart): it
 * runs its own code on a made-up article, against services that answer by themselves and are sent
 * nothing. Knows no article but that one.
 */
@NullMarked
package dev.standfirst.snapshot;

import org.jspecify.annotations.NullMarked;
