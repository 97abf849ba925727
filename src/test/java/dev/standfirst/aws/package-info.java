/** What tests of AWS clients need: answers as they stand on the wire. */
@NullMarked
package dev.standfirst.aws;

import org.jspecify.annotations.NullMarked;
