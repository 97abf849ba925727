package dev.standfirst.fact;

import java.util.List;
import java.util.Optional;

/** Reads how a text hedges a figure: "about 300", "more than £4m", "300 or so". */
final class Qualifiers {
    /** Longest first, so that "no more than" is not read as "more than". */
    private static final List<List<String>> BEFORE =
            phrases(
                    "no more than|not less than|no fewer than|no less than|not more than|as many as|as much as"
                            + "|as few as|as little as|as low as|as high as|in excess of"
                            + "|well over|just over|just under|a little over|slightly more than"
                            + "|slightly less than|more than|less than|fewer than|greater than"
                            + "|at least|at most|up to|anywhere from|somewhere between|close to|an estimated|estimated at|upwards of"
                            + "|about|around|approximately|roughly|some|nearly|almost|over|under"
                            + "|below|above|exactly|precisely|only|just|estimated|circa|virtually|barely|nearer"
                            + "|north of|shy of|a minimum of|a maximum of|a total of");

    private static final List<List<String>> AFTER =
            phrases(
                    "or so|or more|or less|or fewer|or thereabouts|at least|at most|- odd|- plus"
                            + "|+");

    private Qualifiers() {}

    /** The hedge that ends right before {@code at}, a hyphen aside: "over-65s". */
    static Optional<String> before(Lexemes lexemes, int at) {
        int end = lexemes.isHyphen(at - 1) ? at - 1 : at;
        return BEFORE.stream()
                .filter(phrase -> matches(lexemes, end - phrase.size(), phrase))
                .findFirst()
                .map(phrase -> String.join(" ", phrase));
    }

    /** The hedge that begins at {@code at}. */
    static Optional<String> after(Lexemes lexemes, int at) {
        return AFTER.stream()
                .filter(phrase -> matches(lexemes, at, phrase))
                .findFirst()
                .map(phrase -> String.join(" ", phrase).replace("- ", ""));
    }

    private static boolean matches(Lexemes lexemes, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!lexemes.is(at + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> phrases(String phrases) {
        return List.of(phrases.split("\\|")).stream()
                .map(phrase -> List.of(phrase.split(" ")))
                .toList();
    }
}
