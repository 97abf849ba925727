/**
 * Facts: figures and what they measure, candidate statements, their ranking and selection. Knows
 * neither quotes nor JSON nor AWS.
 */
@NullMarked
package dev.standfirst.fact;

import org.jspecify.annotations.NullMarked;
