package dev.standfirst.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.local.FunctionException;
import dev.standfirst.local.FunctionStarts;
import dev.standfirst.local.StartedFunction;

/** A function in a comparison, with what it is asked. */
record Contender(String name, FunctionStarts function, Question question) {
    /** What makes events for it, and knows its good answers. */
    interface Question {
        /** The next event. */
        byte[] next();

        /** Whether {@code answer} is one to be measured. */
        boolean isAnsweredBy(byte[] answer);
    }

    /**
     * Asks {@code process} once.
     *
     * @throws IllegalStateException if it answers otherwise than it should
     */
    void ask(StartedFunction process) throws FunctionException, InterruptedException {
        byte[] event = question.next();
        ask(process, event);
    }

    /** Asks {@code process} for {@code event}, which was made before. */
    void ask(StartedFunction process, byte[] event) throws FunctionException, InterruptedException {
        byte[] answer = process.invoke(event);
        if (!question.isAnsweredBy(answer)) {
            throw new IllegalStateException(name + " answers " + new String(answer, UTF_8));
        }
    }
}
