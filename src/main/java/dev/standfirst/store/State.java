package dev.standfirst.store;

import java.time.Instant;

/**
 * How things stand with an article.
 *
 * @param id its id
 * @param version which state of its object this tells of
 * @param storedAt when that was found and written
 * @param outcome what became of it
 */
public record State(String id, ObjectVersion version, Instant storedAt, Outcome outcome) {}
