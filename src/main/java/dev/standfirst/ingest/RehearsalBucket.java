package dev.standfirst.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.standfirst.snapshot.Rehearsal;
import dev.standfirst.snapshot.UnsentHttp;
import dev.standfirst.snapshot.UnsentHttp.Answer;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A bucket that is none: it has the rehearsed article in each format that newsrooms upload, under
 * any key that ends in the format's name, and nothing is sent to it.
 */
final class RehearsalBucket {
    /** What keys end in. */
    static final List<String> ENDINGS = List.of("txt", "html", "md", "json", "xml");

    private static final String NAME = "rehearsal";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String headline;
    private final String byline;
    private final List<String> story;
    private final Map<String, Answer> answers;

    private RehearsalBucket() {
        String text = new String(Rehearsal.article(), StandardCharsets.UTF_8);
        String[] parts = text.strip().split("\n\n+");
        headline = parts[0];
        byline = parts[1];
        story = Arrays.asList(parts).subList(2, parts.length);
        answers =
                Map.of(
                        "txt", answer("text/plain", text),
                        "html", answer("text/html", html()),
                        "md", answer("text/markdown", "# " + text),
                        "json", answer("application/json", ninjs()),
                        "xml", answer("application/xml", nitf()));
    }

    /** A client of it. */
    static S3Client client() {
        RehearsalBucket bucket = new RehearsalBucket();
        return S3Client.builder()
                .httpClient(new UnsentHttp(request -> bucket.get(request.path())))
                .region(Region.US_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(NAME, NAME)))
                .build();
    }

    private Answer get(String path) {
        Answer answer = answers.get(path.substring(path.lastIndexOf('.') + 1));
        if (answer == null) {
            throw new IllegalStateException("not rehearsed: " + path);
        }
        return answer;
    }

    private static Answer answer(String type, String content) {
        return new Answer(
                Map.of(
                        "content-type",
                        type + "; charset=utf-8",
                        "last-modified",
                        "Thu, 01 Jan 1970 00:00:00 GMT",
                        "etag",
                        "\"0\"",
                        "x-amz-version-id",
                        NAME),
                content.getBytes(StandardCharsets.UTF_8));
    }

    private String html() {
        return """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
        <meta property="og:type" content="article"></head><body>
        <nav><ul><li><a href="/">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <main><article><h1>%1$s</h1><p class="byline">%2$s</p>
        %3$s</article></main><footer><p>Contact</p></footer></body></html>
        """
                .formatted(headline, byline, paragraphs());
    }

    private String ninjs() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("uri", NAME);
            json.writeStringField("type", "text");
            json.writeStringField("language", "en");
            json.writeStringField("headline", headline);
            json.writeStringField("byline", byline);
            json.writeStringField("body_xhtml", paragraphs());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private String nitf() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <nitf><head><title>%1$s</title></head><body>
        <body.head><hedline><hl1>%1$s</hl1></hedline><byline>%2$s</byline></body.head>
        <body.content>%3$s</body.content></body></nitf>
        """
                .formatted(headline, byline, paragraphs());
    }

    /** The article has no character that markup would have to escape. */
    private String paragraphs() {
        return story.stream()
                .map(paragraph -> "<p>" + paragraph + "</p>\n")
                .collect(Collectors.joining());
    }
}
