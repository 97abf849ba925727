/**
 * What the functions ask of AWS in a whole run of the integration tests, held to what their roles
 * allow. The recorder runs where the functions run: in the tests' process and, put into what their
 * zips are unpacked to, in the functions' own ones.
 */
@NullMarked
package dev.standfirst.calls;

import org.jspecify.annotations.NullMarked;
