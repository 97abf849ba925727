/**
 * Who and what an article names: people with their roles, organisations, places, each with all its
 * mentions. Both quotes and facts resolve names here, so that one person has one name throughout a
 * summary.
 */
@NullMarked
package dev.standfirst.entity;

import org.jspecify.annotations.NullMarked;
