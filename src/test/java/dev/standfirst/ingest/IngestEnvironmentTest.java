package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class IngestEnvironmentTest {
    @Test
    void readsItsVariables() {
        Map<String, String> variables =
                Map.of("TABLE_NAME", "t", "KEY_PREFIX", "", "MAX_ARTICLE_BYTES", "1000");
        assertThat(IngestEnvironment.of(variables)).isEqualTo(new IngestEnvironment("t", "", 1000));
        assertThat(IngestEnvironment.VARIABLES).hasSameElementsAs(variables.keySet());
    }

    @Test
    void hasDefaultsForAllButTheTable() {
        assertThat(IngestEnvironment.of(Map.of("TABLE_NAME", "t")))
                .isEqualTo(new IngestEnvironment("t", "articles/", 2_097_152));
        assertThatThrownBy(() -> IngestEnvironment.of(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TABLE_NAME is not set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2 MB", "0", "-1", "67108865", "9999999999"})
    void refusesASizeThatIsNone(String bytes) {
        assertThatThrownBy(() ->
                        IngestEnvironment.of(Map.of("TABLE_NAME", "t", "MAX_ARTICLE_BYTES", bytes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("MAX_ARTICLE_BYTES");
    }
}
