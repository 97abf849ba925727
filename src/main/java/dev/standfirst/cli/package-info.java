/** The command line: summaries and texts of local files, without AWS. */
@NullMarked
package dev.standfirst.cli;

import org.jspecify.annotations.NullMarked;
