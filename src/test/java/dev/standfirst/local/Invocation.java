package dev.standfirst.local;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * One event on its way through a function.
 *
 * @param id the request's id
 * @param event the event, JSON
 * @param answer completed with what the function answers, or with a {@link FunctionException}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Invocation(String id, byte[] event, CompletableFuture<byte[]> answer) {
    static Invocation of(byte[] event) {
        return new Invocation(UUID.randomUUID().toString(), event, new CompletableFuture<>());
    }
}
