package dev.standfirst.pipeline;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** HTTP under the SDK's clients, with faults at the requests that a plan names. */
final class FaultyHttp implements SdkHttpClient {
    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    private final FaultPlan plan;

    FaultyHttp(FaultPlan plan) {
        this.plan = plan;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return answer(request, plan.next(request));
            }

            @Override
            public void abort() {}
        };
    }

    private HttpExecuteResponse answer(HttpExecuteRequest request, @Nullable HttpFault fault)
            throws IOException {
        return switch (fault) {
            case null -> http.prepareRequest(request).call();
            case REFUSED -> throw new ConnectException("refused, as planned");
            case ANSWER_LOST -> {
                carryOut(request);
                throw new SocketException("reset, as planned");
            }
            case LATE -> {
                plan.later(() -> carryOut(request));
                throw new SocketTimeoutException("late, as planned");
            }
            case THROTTLED -> throttled(request);
            case SERVER_ERROR -> failed(500, "");
            case SERVER_ERROR_AFTER -> {
                carryOut(request);
                yield failed(500, "");
            }
            case BROKEN_OFF -> brokenOff(http.prepareRequest(request).call());
        };
    }

    private void carryOut(HttpExecuteRequest request) {
        try (InputStream body =
                http.prepareRequest(request)
                        .call()
                        .responseBody()
                        .<InputStream>map(in -> in)
                        .orElse(InputStream.nullInputStream())) {
            body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpExecuteResponse throttled(HttpExecuteRequest request) {
        return FaultPlan.isOfTable(request)
                ? failed(400, "{\"__type\":\"ThrottlingException\"}")
                : failed(503, "<Error><Code>SlowDown</Code></Error>");
    }

    private static HttpExecuteResponse failed(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(SdkHttpFullResponse.builder().statusCode(status).build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
                .build();
    }

    private static HttpExecuteResponse brokenOff(HttpExecuteResponse whole) throws IOException {
        byte[] bytes = whole.responseBody().orElseThrow().readAllBytes();
        return HttpExecuteResponse.builder()
                .response(whole.httpResponse())
                .responseBody(AbortableInputStream.create(new Broken(bytes, bytes.length / 2)))
                .build();
    }

    /** As much of an answer as arrives before the connection breaks. */
    private static final class Broken extends InputStream {
        private final byte[] bytes;
        private final int end;
        private int at;

        Broken(byte[] bytes, int end) {
            this.bytes = bytes;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            if (at == end) {
                throw new SocketException("broken off, as planned");
            }
            return bytes[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = Math.min(length, end - at);
            if (some == 0) {
                return read();
            }
            System.arraycopy(bytes, at, into, from, some);
            at += some;
            return some;
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
