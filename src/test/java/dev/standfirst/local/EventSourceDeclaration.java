package dev.standfirst.local;

/**
 * How a queue triggers a function, as the template declares it.
 *
 * @param batchSize the most messages that one event has
 * @param reportsFailures whether the function answers with the messages that failed; else a batch
 *     succeeds or fails as a whole
 */
record EventSourceDeclaration(int batchSize, boolean reportsFailures) {}
