/**
 * The command line: summaries and texts of local files, without AWS, and the one command that talks
 * to AWS, by the package that does.
 */
@NullMarked
package dev.standfirst.cli;

import org.jspecify.annotations.NullMarked;
