package dev.standfirst.summary;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A version of the engine, such as {@code 1.10.2}; compared number by number, one that is left out
 * counts as zero.
 *
 * @param value one to four numbers of at most nine digits with dots between them
 */
public record EngineVersion(String value) implements Comparable<EngineVersion> {
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,3}");
    private static final int MOST = 4;

    /**
     * @throws IllegalArgumentException if {@code value} is no version
     */
    public EngineVersion {
        if (!NUMBERS.matcher(value).matches()) {
            throw new IllegalArgumentException("not a version of the engine");
        }
    }

    @Override
    public int compareTo(EngineVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        int[] numbers = Arrays.stream(value.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
        return Arrays.copyOf(numbers, MOST);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EngineVersion that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers());
    }
}
