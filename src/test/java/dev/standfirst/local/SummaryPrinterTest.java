package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

class SummaryPrinterTest {
    private static final String RULE = "─".repeat(100) + "\n";

    @Test
    void laysASummaryOutForAPerson() throws JsonProcessingException {
        String text =
                "The repair will cost about £41 million. “We had no choice,” she said. “None.”";
        String summary =
                """
                {"headline": {"text": "Bridge to close"}, "byline": "Ana Field", "publishedAt": null,
                 "wordCount": 12, "readingSeconds": 3,
                 "facts": [{"rank": 1, "spans": [{"start": 0, "end": 38}],
                            "assertedBy": {"name": "Port Authority"},
                            "figures": [{"kind": "money", "text": "£41 million", "value": 41000000,
                                         "unit": "GBP", "qualifier": "about"}]}],
                 "quotes": [{"rank": 1, "key": true,
                             "spans": [{"start": 41, "end": 57}, {"start": 71, "end": 76}],
                             "speaker": {"name": "Maria Lopez", "role": "harbour master"}},
                            {"rank": 2, "key": false, "spans": [{"start": 71, "end": 76}],
                             "speaker": {"name": null, "mention": {"start": 60, "end": 63}}},
                            {"rank": 3, "key": false, "spans": [{"start": 71, "end": 76}],
                             "speaker": null}],
                 "warnings": [{"code": "no-date", "detail": "None is given."}]}
                """;
        assertThat(SummaryPrinter.print(new ObjectMapper().readTree(summary), text))
                .isEqualTo(
                        RULE
                                + """
                                Bridge to close
                                Ana Field · 12 words · 3 s to read

                                FACTS
                                 1.  The repair will cost about £41 million
                                     according to Port Authority
                                     = £41 million: money about 41000000 GBP

                                QUOTES (* to show first)
                                 1.* “We had no choice … None.”
                                     — Maria Lopez, harbour master
                                 2.  “None.”
                                     — she (not named)
                                 3.  “None.”
                                     — speaker not known

                                WARNINGS
                                  no-date: None is given.
                                """
                                + RULE);
    }

    @Test
    void setsNoMarksAroundMarks() throws JsonProcessingException {
        String summary = "{\"quotes\": [{\"rank\": 1, \"spans\": [{\"start\": 0, \"end\": 6}]}]}";
        assertThat(SummaryPrinter.print(new ObjectMapper().readTree(summary), "“None”"))
                .contains(" 1.  “None”");
    }

    @Test
    void keepsToAHundredColumns() throws JsonProcessingException {
        String summary = "{\"facts\": [{\"rank\": 1, \"spans\": [{\"start\": 0, \"end\": 300}]}]}";
        assertThat(
                        SummaryPrinter.print(
                                        new ObjectMapper().readTree(summary), "four ".repeat(60))
                                .lines())
                .allMatch(line -> line.length() <= 100)
                .contains("     " + "four ".repeat(18) + "four");
    }
}
