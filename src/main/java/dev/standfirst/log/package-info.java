/**
 * Structured log lines with CloudWatch embedded metrics, written as bytes to whatever sink the
 * caller hands over. Never holds article text.
 */
@NullMarked
package dev.standfirst.log;

import org.jspecify.annotations.NullMarked;
