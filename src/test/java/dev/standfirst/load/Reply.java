package dev.standfirst.load;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What of an answer must be the same each time.
 *
 * @param body without what is said of the one request
 */
@SuppressWarnings("ArrayRecordComponent") // compared by isSame
record Reply(int status, byte[] body) {
    static Reply of(HttpResponse<byte[]> response) {
        byte[] body = response.body();
        boolean problem =
                response.headers()
                        .firstValue("content-type")
                        .filter("application/problem+json"::equals)
                        .isPresent();
        return new Reply(response.statusCode(), problem ? withoutRequestId(body) : body);
    }

    private static byte[] withoutRequestId(byte[] problem) {
        return new String(problem, StandardCharsets.UTF_8)
                .replaceFirst("\"requestId\":\"[^\"]*\"", "\"requestId\":\"\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    boolean isSame(Reply other) {
        return status == other.status && Arrays.equals(body, other.body);
    }
}
