/**
 * Pages as their readers get them: in a headless Chromium, where there is one, and parsed without
 * one. What the pages should be is said by the tests that ask.
 */
@NullMarked
package dev.standfirst.browser;

import org.jspecify.annotations.NullMarked;
