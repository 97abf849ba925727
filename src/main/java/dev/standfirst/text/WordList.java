package dev.standfirst.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists and tables among the program's resources: text, UTF-8, {@code #} begins a comment. */
public final class WordList {
    /** Lower-case words that English news writes with a small letter, a sentence's first aside. */
    private static final Set<String> COMMON = words(WordList.class, "common-words.txt");

    private WordList() {}

    /** Whether {@code lower}, in lower case, is an ordinary word rather than a name. */
    public static boolean isCommon(String lower) {
        return COMMON.contains(lower);
    }

    /** The words of {@code list}, which single spaces separate, none twice. */
    public static Set<String> of(String list) {
        return Set.of(list.split(" "));
    }

    /** The words of the resource {@code name} beside {@code owner}, which white space separates. */
    public static Set<String> words(Class<?> owner, String name) {
        return lines(owner, name).stream()
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of the resource {@code name} beside {@code owner}, without blanks and comments. */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + owner);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
