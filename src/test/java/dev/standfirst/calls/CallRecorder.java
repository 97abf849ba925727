package dev.standfirst.calls;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.StackWalker.StackFrame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Writes down what the functions ask of AWS, once each: a file for each process, a line for each
 * call, with function, action and resource. The SDK's clients load it where it is on the class
 * path. Without the system property {@value #FOLDER} it does nothing.
 *
 * <p>Names no service's class, as not all functions have all of them.
 */
public final class CallRecorder implements ExecutionInterceptor {
    /** Names the folder to write to. */
    public static final String FOLDER = "standfirst.calls";

    static final String SEPARATOR = "\t";

    private static final String INGEST = "dev.standfirst.ingest.";
    private static final String SUMMARY = "dev.standfirst.api.";
    private static final String TABLE = "table";

    private static final Set<String> RECORDED = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            return;
        }
        caller().ifPresent(function ->
                calls(context.request())
                        .map(call -> function + SEPARATOR + call)
                        .filter(RECORDED::add)
                        .forEach(line -> write(Path.of(folder), line)));
    }

    /** The function whose code is on the stack: tests have clients of their own. */
    private static Optional<String> caller() {
        return StackWalker.getInstance()
                .walk(frames ->
                        frames.map(StackFrame::getClassName).flatMap(CallRecorder::of).findFirst());
    }

    private static Stream<String> of(String className) {
        if (className.startsWith(INGEST)) {
            return Stream.of("IngestFunction");
        }
        return className.startsWith(SUMMARY) ? Stream.of("SummaryFunction") : Stream.empty();
    }

    /** What {@code request} needs; of one that is not known here, what no policy allows. */
    private static Stream<String> calls(SdkRequest request) {
        String name = request.getClass().getSimpleName();
        return switch (name) {
            case "GetObjectRequest" ->
                    Stream.of(
                            call(
                                    text(request, "VersionId") == null
                                            ? "s3:GetObject"
                                            : "s3:GetObjectVersion",
                                    "bucket/" + text(request, "Key")));
            case "GetItemRequest" -> Stream.of(call("dynamodb:GetItem", TABLE));
            case "BatchGetItemRequest" -> Stream.of(call("dynamodb:BatchGetItem", TABLE));
            case "QueryRequest" -> {
                String index = text(request, "IndexName");
                yield Stream.of(
                        call("dynamodb:Query", index == null ? TABLE : TABLE + "/index/" + index));
            }
            case "PutItemRequest" -> Stream.of(call("dynamodb:PutItem", TABLE));
            case "TransactWriteItemsRequest" ->
                    request
                            .getValueForField("TransactItems", List.class)
                            .map(List::<Object>copyOf)
                            .orElseThrow()
                            .stream()
                            .flatMap(CallRecorder::ofTransaction);
            default -> Stream.of(call(name, "?"));
        };
    }

    private static Stream<String> ofTransaction(Object item) {
        SdkPojo parts = (SdkPojo) item;
        return parts.sdkFields().stream()
                .filter(field -> field.getValueOrDefault(parts) != null)
                .map(field ->
                        switch (field.memberName()) {
                            case "Put" -> call("dynamodb:PutItem", TABLE);
                            default -> call(field.memberName(), "?");
                        });
    }

    private static @Nullable String text(SdkRequest request, String field) {
        return request.getValueForField(field, String.class).orElse(null);
    }

    private static String call(String action, String resource) {
        return action + SEPARATOR + resource;
    }

    private static void write(Path folder, String line) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(ProcessHandle.current().pid() + ".txt"),
                    line + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
