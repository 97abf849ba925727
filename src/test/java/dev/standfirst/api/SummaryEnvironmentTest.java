package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;

class SummaryEnvironmentTest {
    private static final Map<String, String> WHOLE =
            Map.of(
                    "TABLE_NAME", "summaries",
                    "ACCESS", "Jwt",
                    "CORS_ORIGINS", "https://app.example",
                    "DEPLOYMENT", "a stack");

    @Test
    void isReadFromTheVariables() {
        assertThat(SummaryEnvironment.of(WHOLE))
                .isEqualTo(
                        new SummaryEnvironment(
                                "summaries", "Jwt", "https://app.example", "a stack"));
    }

    @Test
    void needsNoOrigins() {
        Map<String, String> variables = new HashMap<>(WHOLE);
        variables.remove("CORS_ORIGINS");

        assertThat(SummaryEnvironment.of(variables).corsOrigins()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TABLE_NAME, '', TABLE_NAME is not set",
        "DEPLOYMENT, ' ', DEPLOYMENT is not set",
        "ACCESS, '', ACCESS is not set",
        "ACCESS, public, 'ACCESS is none of Public, Jwt, Iam'",
    })
    void saysWhatIsWrong(String name, String value, String message) {
        Map<String, String> variables = new HashMap<>(WHOLE);
        variables.put(name, value);

        assertThatThrownBy(() -> SummaryEnvironment.of(variables))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
