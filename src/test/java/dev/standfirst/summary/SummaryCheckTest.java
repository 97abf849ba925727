package dev.standfirst.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.ArticleReader;
import dev.standfirst.article.Reading;
import dev.standfirst.article.Upload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

class SummaryCheckTest {
    private static final String TEXT =
            "The mill will close in March. “It is the end of an era,” said Rosa Keller, the mayor.";

    @Test
    void findsNothingInARealSummary() {
        assertThat(SummaryCheck.violations(summary().getBytes(StandardCharsets.UTF_8), TEXT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"schemaVersion\":\"1\"', '\"schemaVersion\":\"2\"'",
        "'\"offsetUnit\":\"utf-16\"', '\"offsetUnit\":\"utf-8\"'",
        "'It is the end of an era,\"', 'It is the start of an era,\"'",
        "'\"rank\":1', '\"rank\":3'",
        "'\"warnings\":[', '\"warnings\":[7,'"
    })
    void findsWhatWasChanged(String from, String to) {
        String changed = summary().replaceFirst(Pattern.quote(from), to);
        assertThat(changed).isNotEqualTo(summary());
        assertThat(SummaryCheck.violations(changed.getBytes(StandardCharsets.UTF_8), TEXT))
                .isNotEmpty();
    }

    private static String summary() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Reading.Read read = (Reading.Read) ArticleReader.read(Upload.of("mill.txt", bytes));
        byte[] json =
                SummaryJson.bytes(
                        Summarizer.summarize(read.article(), Provenance.ofFile("mill.txt")));
        return new String(json, StandardCharsets.UTF_8);
    }
}
