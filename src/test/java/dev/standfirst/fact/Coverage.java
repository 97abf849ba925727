package dev.standfirst.fact;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of one text another says, by the stems of their content words. Its list of words that
 * carry no content is its own, so that a change to the engine's does not change what is measured.
 */
final class Coverage {
    private static final Set<String> STOP_WORDS =
            Set.of(
                    ("a an the of in on at to for from by with as is are was were be been being has"
                                    + " have had having do does did done it its he she they them his her their"
                                    + " this that these those and or but if then than so not no i you we our"
                                    + " us me my your who whom whose which what when where why how will would"
                                    + " can could may might shall should must said say says also after before"
                                    + " into over about there here out up down off s t mr mrs ms dr")
                            .split(" "));
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    private Coverage() {}

    /** The stems of the content words of {@code text}; "1,200" is one word. */
    static List<String> stems(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d),(?=\\d)", ""))
                .results()
                .map(MatchResult::group)
                .filter(word -> !STOP_WORDS.contains(word))
                .map(word -> word.length() > 3 ? Porter.stem(word) : word)
                .toList();
    }

    /** The share of the content words of {@code statement} that {@code stems} has. */
    static double of(String statement, Set<String> stems) {
        List<String> words = stems(statement);
        long found = words.stream().filter(stems::contains).count();
        return words.isEmpty() ? 1 : (double) found / words.size();
    }

    static Set<String> stems(List<String> facts) {
        return new HashSet<>(stems(facts.stream().collect(joining(" "))));
    }

    /** The numbers written in digits, without the commas between them. */
    static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> match.group().replace(",", ""))
                .collect(toSet());
    }

    /** The first {@code most} facts that {@code words} hold, each that still fits. */
    static List<String> within(int words, int most, List<String> facts) {
        List<String> chosen = new ArrayList<>();
        int used = 0;
        for (String fact : facts) {
            int length = words(fact);
            if (chosen.size() < most && used + length <= words) {
                chosen.add(fact);
                used += length;
            }
        }
        return chosen;
    }

    private static int words(String text) {
        return (int) Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).count();
    }
}
