package dev.standfirst.pipeline;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.http.HttpExecuteRequest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which calls get which fault. A call is what the SDK is asked for once; with the attempts that the
 * SDK makes by itself it may be several requests.
 */
final class FaultPlan {
    private static final String CALL = "amz-sdk-invocation-id";

    private final Map<Integer, Planned> faults;
    private final Map<String, Integer> calls = new LinkedHashMap<>();
    private final Map<String, Integer> attempts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> writes = new ArrayList<>();
    private final List<Runnable> late = new ArrayList<>();
    private boolean beenLate;

    /**
     * A fault.
     *
     * @param always at each of the SDK's attempts, not at the first one only
     */
    record Planned(HttpFault fault, boolean always) {}

    /**
     * @param faults by the number of the call, from 0
     */
    FaultPlan(Map<Integer, Planned> faults) {
        this.faults = Map.copyOf(faults);
    }

    /** The fault for a request that is about to be sent. */
    synchronized @Nullable HttpFault next(HttpExecuteRequest request) {
        String call = request.httpRequest().firstMatchingHeader(CALL).orElseThrow();
        int number = calls.computeIfAbsent(call, any -> named(request));
        int attempt = attempts.merge(call, 1, Integer::sum);
        if (names.get(number).startsWith("Transact")) {
            writes.add(body(request));
        }
        Planned planned = faults.get(number);
        return planned != null && (planned.always || attempt == 1) ? planned.fault : null;
    }

    private int named(HttpExecuteRequest request) {
        names.add(
                request.httpRequest()
                        .firstMatchingHeader("X-Amz-Target")
                        .map(target -> target.substring(target.indexOf('.') + 1))
                        .orElse("GetObject"));
        return names.size() - 1;
    }

    static boolean isOfTable(HttpExecuteRequest request) {
        return request.httpRequest().firstMatchingHeader("X-Amz-Target").isPresent();
    }

    private static String body(HttpExecuteRequest request) {
        try (InputStream in = request.contentStreamProvider().orElseThrow().newStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void later(Runnable request) {
        late.add(request);
        beenLate = true;
    }

    /** Whether a request was late. */
    synchronized boolean hasBeenLate() {
        return beenLate;
    }

    /** Lets arrive what is late. */
    void arrive() {
        List<Runnable> requests;
        synchronized (this) {
            requests = List.copyOf(late);
            late.clear();
        }
        requests.forEach(Runnable::run);
    }

    /** What was called. */
    synchronized List<String> calls() {
        return List.copyOf(names);
    }

    /** How many requests there were. */
    synchronized int requests() {
        return attempts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The bodies of the requests that write, each attempt's. */
    synchronized List<String> writes() {
        return List.copyOf(writes);
    }
}
