/**
 * Forms of what is stored: a summary cut down, as JSON-LD, as lines of text or as a page, and the
 * list of a day's articles. Works on the stored bytes; knows neither requests nor the engine that
 * made the summary.
 */
@NullMarked
package dev.standfirst.representation;

import org.jspecify.annotations.NullMarked;
