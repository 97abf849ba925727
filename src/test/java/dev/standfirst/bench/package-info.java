/**
 * How long the engine takes: {@code mvn -Pbench}. Compiled with the tests, run by hand only,
 * because what a clock says is no test. Nothing here is shipped.
 */
@NullMarked
package dev.standfirst.bench;

import org.jspecify.annotations.NullMarked;
