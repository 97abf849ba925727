package dev.standfirst.local;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What a function's process runs: Lambda's runtime interface client, and a watch that ends the
 * process with the one that started it, however that ends: standard input is then at its end.
 */
public final class FunctionMain {
    private FunctionMain() {}

    /** Runs the handler named by the first argument. */
    public static void main(String[] args) throws Throwable {
        Thread.ofPlatform().daemon().name("parent-watch").start(FunctionMain::haltAtEndOfInput);
        AWSLambda.main(args);
    }

    private static void haltAtEndOfInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("standard input: " + e.getMessage());
        }
        Runtime.getRuntime().halt(0);
    }
}
