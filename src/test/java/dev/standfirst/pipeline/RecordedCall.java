package dev.standfirst.pipeline;

import dev.standfirst.template.Value;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a call needs to be allowed.
 *
 * @param action the action, as policies name it
 * @param resource what it is for: {@code table}, {@code table/index/NAME} or {@code bucket/KEY}
 */
record RecordedCall(String action, String resource) {
    private static final String TABLE = "table";

    /** What {@code request} needs. */
    static Stream<RecordedCall> of(SdkRequest request) {
        return switch (request) {
            case GetObjectRequest get ->
                    Stream.of(
                            new RecordedCall(
                                    get.versionId() == null
                                            ? "s3:GetObject"
                                            : "s3:GetObjectVersion",
                                    "bucket/" + get.key()));
            case GetItemRequest get -> Stream.of(new RecordedCall("dynamodb:GetItem", TABLE));
            case BatchGetItemRequest get ->
                    Stream.of(new RecordedCall("dynamodb:BatchGetItem", TABLE));
            case QueryRequest query ->
                    Stream.of(
                            new RecordedCall(
                                    "dynamodb:Query",
                                    query.indexName() == null
                                            ? TABLE
                                            : TABLE + "/index/" + query.indexName()));
            case TransactWriteItemsRequest write ->
                    write.transactItems().stream()
                            .map(item -> {
                                if (item.put() == null) {
                                    throw new AssertionError("not known here: " + item);
                                }
                                return new RecordedCall("dynamodb:PutItem", TABLE);
                            });
            default -> throw new AssertionError("not known here: " + request);
        };
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
