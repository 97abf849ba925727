package dev.standfirst.calls;

import dev.standfirst.template.Value;

import java.util.List;

/**
 * What a call needs to be allowed.
 *
 * @param function who made it, as the template names it
 * @param action the action, as policies name it
 * @param resource what it is for: {@code table}, {@code table/index/NAME} or {@code bucket/KEY}
 */
record RecordedCall(String function, String action, String resource) {
    private static final String TABLE = "table";

    /** A line of {@link CallRecorder}. */
    static RecordedCall parse(String line) {
        String[] parts = line.split(CallRecorder.SEPARATOR, 3);
        return new RecordedCall(parts[0], parts[1], parts[2]);
    }

    /** Whether {@code statement} of a policy of the template allows it. */
    boolean isAllowedBy(Value statement) {
        String allowed = resource(statement.at("Resource").content());
        return statement.at("Effect").text().equals("Allow")
                && statement.at("Action").elements().stream()
                        .anyMatch(one -> one.text().equals(action))
                && (allowed.endsWith("*")
                        ? resource.startsWith(allowed.substring(0, allowed.length() - 1))
                        : resource.equals(allowed));
    }

    private static String resource(Object content) {
        return List.of(
                        List.of("{Fn::GetAtt=[SummaryTable, Arn]}", TABLE),
                        List.of("{Fn::Sub=${SummaryTable.Arn}", TABLE),
                        List.of("{Fn::Sub=${ArticleBucket.Arn}", "bucket"),
                        List.of("${KeyPrefix}", "articles/"),
                        List.of("}", ""))
                .stream()
                .reduce(
                        content.toString(),
                        (text, pair) -> text.replace(pair.getFirst(), pair.getLast()),
                        (one, other) -> one);
    }
}
