package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.snapshot.Rehearsal.Played;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class IngestRehearsalTest {
    @Test
    void theArticleIsSummarisedInEachFormatAsAnyOtherWouldBe() throws IOException {
        List<Played> all = IngestRehearsal.run(new IngestEnvironment("any", "articles/", 100_000));

        assertThat(all)
                .hasSize(5)
                .allSatisfy(played -> {
                    assertThat(played.answer()).isEqualTo("{\"batchItemFailures\":[]}");
                    assertThat(played.log()).hasSize(1);
                    assertThat(played.log().getFirst())
                            .contains("\"event\":\"ingested\"", "\"Outcome\":\"summarised\"")
                            .contains("\"words\":364");
                });
    }
}
