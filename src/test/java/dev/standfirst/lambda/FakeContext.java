package dev.standfirst.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** An invocation that keeps what is logged. */
public final class FakeContext implements Context, LambdaLogger {
    /** The invocation's id. */
    public static final String REQUEST_ID = "8a9b1f9e-2f64-4a4e-9a6c-0c8f4a3b7d11";

    /** The function's name. */
    public static final String FUNCTION_NAME = "standfirst-function";

    /** Its version. */
    public static final String FUNCTION_VERSION = "7";

    private final IntSupplier remainingMillis;
    private final List<String> lines = new ArrayList<>();

    /** An invocation with plenty of time. */
    public FakeContext() {
        this(() -> 60_000);
    }

    /** An invocation with as much time as {@code remainingMillis} says each time it is asked. */
    public FakeContext(IntSupplier remainingMillis) {
        this.remainingMillis = remainingMillis;
    }

    /** The log, line by line. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void log(String message) {
        lines.add(message);
    }

    @Override
    public void log(byte[] message) {
        lines.add(new String(message, StandardCharsets.UTF_8).strip());
    }

    @Override
    public String getAwsRequestId() {
        return REQUEST_ID;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return remainingMillis.getAsInt();
    }

    @Override
    public LambdaLogger getLogger() {
        return this;
    }

    @Override
    public String getLogGroupName() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getLogStreamName() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getFunctionName() {
        return FUNCTION_NAME;
    }

    @Override
    public String getFunctionVersion() {
        return FUNCTION_VERSION;
    }

    @Override
    public String getInvokedFunctionArn() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CognitoIdentity getIdentity() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ClientContext getClientContext() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getMemoryLimitInMB() {
        throw new UnsupportedOperationException();
    }
}
