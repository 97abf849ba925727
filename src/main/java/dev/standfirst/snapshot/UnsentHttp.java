package dev.standfirst.snapshot;

import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends nothing: each request is answered here, with status 200. */
public final class UnsentHttp implements SdkHttpClient {
    private final Service service;

    /** Has requests answered by {@code service}. */
    public UnsentHttp(Service service) {
        this.service = service;
    }

    /** What takes a service's place. */
    public interface Service {
        /** The answer to {@code request}. */
        Answer answer(Request request);
    }

    /**
     * A request.
     *
     * @param path the path that it asks for, encoded
     * @param target the operation, where the protocol names it in a header, else empty
     * @param body UTF-8
     */
    public record Request(String path, String target, String body) {}

    /**
     * An answer.
     *
     * @param body not copied
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Answer(Map<String, String> headers, byte[] body) {}

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                SdkHttpRequest http = request.httpRequest();
                return response(
                        service.answer(
                                new Request(
                                        http.encodedPath(),
                                        http.firstMatchingHeader("X-Amz-Target").orElse(""),
                                        body(request))));
            }

            @Override
            public void abort() {}
        };
    }

    private static String body(HttpExecuteRequest request) throws IOException {
        ContentStreamProvider content = request.contentStreamProvider().orElse(null);
        if (content == null) {
            return "";
        }
        try (InputStream in = content.newStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpExecuteResponse response(Answer answer) {
        SdkHttpFullResponse.Builder response = SdkHttpFullResponse.builder().statusCode(200);
        answer.headers().forEach(response::putHeader);
        response.putHeader("content-length", Integer.toString(answer.body().length));
        return HttpExecuteResponse.builder()
                .response(response.build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer.body())))
                .build();
    }

    @Override
    public void close() {}
}
