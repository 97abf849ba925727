package dev.standfirst.api;

import dev.standfirst.representation.SummaryField;
import dev.standfirst.representation.TrimmedJson;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much of a summary is asked for.
 *
 * @param fields its members, those aside that are always there
 * @param keyQuotesOnly whether of its quotes those are enough that are to be shown
 */
record SummaryForm(Set<SummaryField> fields, boolean keyQuotesOnly) {
    static final String FIELDS = "fields";
    static final String QUOTES = "quotes";

    /** The parameters that it is read from. */
    static final List<String> PARAMETERS = List.of(FIELDS, QUOTES);

    private static final SummaryForm WHOLE =
            new SummaryForm(EnumSet.allOf(SummaryField.class), false);

    private static final String ALL = "all";
    private static final String KEY = "key";

    SummaryForm {
        fields = Set.copyOf(fields);
    }

    /**
     * What {@code parameters} ask for.
     *
     * @throws ProblemException if one of them has a value that it does not take
     */
    static SummaryForm of(Parameters parameters) {
        return new SummaryForm(fields(parameters), keyQuotesOnly(parameters));
    }

    private static Set<SummaryField> fields(Parameters parameters) {
        if (!parameters.has(FIELDS)) {
            return WHOLE.fields;
        }
        Set<SummaryField> chosen = EnumSet.noneOf(SummaryField.class);
        parameters.list(FIELDS).forEach(member -> chosen.add(field(member)));
        return chosen;
    }

    private static SummaryField field(String member) {
        return Arrays.stream(SummaryField.values())
                .filter(field -> field.member().equals(member))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(
                                Problems.invalidParameter(
                                        FIELDS,
                                        Arrays.stream(SummaryField.values())
                                                .map(SummaryField::member)
                                                .toList())));
    }

    private static boolean keyQuotesOnly(Parameters parameters) {
        String quotes = parameters.value(QUOTES).orElse(ALL);
        if (!quotes.equals(ALL) && !quotes.equals(KEY)) {
            throw new ProblemException(Problems.invalidParameter(QUOTES, List.of(ALL, KEY)));
        }
        return quotes.equals(KEY);
    }

    /** The stored {@code summary} in this form. */
    byte[] of(byte[] summary) {
        return isWhole() ? summary : TrimmedJson.of(summary, fields, keyQuotesOnly);
    }

    /** Whether it is the whole summary. */
    boolean isWhole() {
        return equals(WHOLE);
    }

    /** Tells it from other forms; the same for those that ask for the same. */
    String key() {
        return new TreeSet<>(fields) + (keyQuotesOnly ? KEY : ALL);
    }
}
