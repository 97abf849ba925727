/**
 * From upload to served summary, through both functions and real services: LocalStack where there
 * is one, embedded ones elsewhere.
 */
@NullMarked
package dev.standfirst.pipeline;

import org.jspecify.annotations.NullMarked;
