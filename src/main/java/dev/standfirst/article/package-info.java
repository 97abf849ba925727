/**
 * Articles and how they are read: from an upload's bytes to a canonical text, its paragraphs and
 * their roles, and metadata; or a refusal that says why. Knows nothing of AWS, and nothing of what
 * is later extracted.
 */
@NullMarked
package dev.standfirst.article;

import org.jspecify.annotations.NullMarked;
