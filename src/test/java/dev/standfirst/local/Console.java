package dev.standfirst.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.services.sqs.model.Message;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Prints what happens: steps with the milliseconds since the start, later articles with the time.
 */
final class Console implements Progress {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final long start = System.nanoTime();
    private volatile @Nullable ArticleClient articles;
    private volatile String prefix = "";

    Console(PrintStream out) {
        this.out = out;
    }

    /** Prints of each article from now on what became of it. */
    void follow(ArticleClient articles, String prefix) {
        this.prefix = prefix;
        this.articles = articles;
    }

    void line(String line) {
        out.println(line);
    }

    @Override
    public void done(String step, String detail) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        out.printf("%6d ms  %-16s  %s%n", millis, step, detail);
    }

    @Override
    public void handled(List<Message> messages) {
        ArticleClient client = articles;
        if (client == null) {
            return;
        }
        for (String key : keys(messages)) {
            String id = key.startsWith(prefix) ? key.substring(prefix.length()) : key;
            event(key + "  " + outcome(client, id));
        }
    }

    @Override
    public void failed(List<Message> messages, String reason) {
        String what = messages.isEmpty() ? "the queue" : String.join(", ", keys(messages));
        event("%s  not handled, stays in the queue: %s".formatted(what, firstLine(reason)));
    }

    private void event(String line) {
        out.println(
                LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS)
                        + "  "
                        + line);
    }

    private static String outcome(ArticleClient client, String id) {
        try {
            JsonNode status = client.status(id);
            return switch (status.path("status").asText()) {
                case "summarised" ->
                        "summarised: %s  curl %s/summary"
                                .formatted(
                                        SummaryPrinter.brief(client.summary(id)),
                                        client.address(id));
                case "rejected" -> rejection(status);
                default -> status.path("status").asText(status.path("title").asText());
            };
        } catch (IOException e) {
            return "handled";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "handled";
        }
    }

    /** Why an article was rejected, from its status. */
    static String rejection(JsonNode status) {
        JsonNode reason = status.path("reason");
        return "rejected (%s): %s"
                .formatted(reason.path("code").asText(), reason.path("detail").asText());
    }

    private static List<String> keys(List<Message> messages) {
        List<String> keys = new ArrayList<>();
        for (Message message : messages) {
            try {
                for (JsonNode event : JSON.readTree(message.body()).path("Records")) {
                    String key = event.path("s3").path("object").path("key").asText();
                    keys.add(URLDecoder.decode(key, StandardCharsets.UTF_8));
                }
            } catch (IOException | IllegalArgumentException e) {
                keys.add("message " + message.messageId());
            }
        }
        return keys;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
