package dev.standfirst.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Who may read, and so who may keep copies. */
enum Access {
    /** Anyone. */
    PUBLIC("Public", "public"),
    /** Who brings a token. */
    JWT("Jwt", "private"),
    /** Who signs as an AWS principal. */
    IAM("Iam", "private");

    private final String value;
    private final String copies;

    Access(String value, String copies) {
        this.value = value;
        this.copies = copies;
    }

    /**
     * @throws IllegalArgumentException if there is none of this name
     */
    static Access of(String value) {
        return Arrays.stream(values())
                .filter(access -> access.value.equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "ACCESS is " + (value.isEmpty() ? "not set" : "none of " + all())));
    }

    private static String all() {
        return Arrays.stream(values()).map(a -> a.value).collect(Collectors.joining(", "));
    }

    /** What of {@code Cache-Control} says who may keep copies. */
    String copies() {
        return copies;
    }
}
