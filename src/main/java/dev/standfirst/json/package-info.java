/**
 * Small JSON documents as trees, for what is read once and as a whole: events and news items. What
 * is written, or read in passing, uses the streaming parser itself.
 */
@NullMarked
package dev.standfirst.json;

import org.jspecify.annotations.NullMarked;
