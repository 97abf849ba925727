/**
 * Quotations: finding them, deciding who said them, ranking them. Knows neither facts nor JSON nor
 * AWS.
 */
@NullMarked
package dev.standfirst.quote;

import org.jspecify.annotations.NullMarked;
