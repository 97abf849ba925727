package dev.standfirst.aws;

import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service that gives one answer to whatever it is asked. */
public final class CannedHttp implements SdkHttpClient {
    private final int status;
    private final Map<String, String> headers;
    private final InputStream body;
    private final List<SdkHttpRequest> requests = new ArrayList<>();

    /** Answers with {@code body}, which is read as far as the client does. */
    public CannedHttp(int status, Map<String, String> headers, InputStream body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** Answers with {@code body}. */
    public static CannedHttp of(int status, Map<String, String> headers, byte[] body) {
        return new CannedHttp(status, headers, new ByteArrayInputStream(body));
    }

    /** What was asked. */
    public List<SdkHttpRequest> requests() {
        return List.copyOf(requests);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        requests.add(request.httpRequest());
        SdkHttpFullResponse.Builder response = SdkHttpFullResponse.builder().statusCode(status);
        headers.forEach(response::putHeader);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return HttpExecuteResponse.builder()
                        .response(response.build())
                        .responseBody(AbortableInputStream.create(body))
                        .build();
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public void close() {}
}
