/** What tests of the functions need of Lambda: contexts and sample events. */
@NullMarked
package dev.standfirst.lambda;

import org.jspecify.annotations.NullMarked;
