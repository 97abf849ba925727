package dev.standfirst.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Does what its event, a JSON string, says, and answers with its process' number. */
public final class TrialHandler implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        switch (new String(in.readAllBytes(), StandardCharsets.UTF_8)) {
            case "\"hang\"" -> hang();
            case "\"exit\"" -> Runtime.getRuntime().halt(1);
            case "\"fail\"" -> throw new IOException("as asked");
            default ->
                    out.write(
                            Long.toString(ProcessHandle.current().pid())
                                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void hang() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
