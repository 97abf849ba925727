package dev.standfirst.representation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.EnumSet;
import java.util.stream.Stream;

/**
 * Clients keep what a renderer made until its version changes: who changes the bytes changes the
 * version, and then the two in the table.
 */
class RendererVersionsTest {
    static Stream<Arguments> renderers() {
        SummaryDocument summary = Samples.summary();
        String url = "https://news.example/bridge";
        return Stream.of(
                Arguments.of(
                        "JSON-LD", JsonLd.VERSION, "1 ba3d7481c40da2b7", JsonLd.of(summary, url)),
                Arguments.of(
                        "plain text",
                        PlainText.VERSION,
                        "1 cfed0019424292ab",
                        PlainText.of(summary)),
                Arguments.of("trimmed", TrimmedJson.VERSION, "1 734caacb02d8d0ac", trimmed()),
                Arguments.of(
                        "feed", DayFeed.VERSION, "1 2df7510e45c48302", DayFeed.of(Samples.DAY)),
                Arguments.of(
                        "day's JSON",
                        DayJson.VERSION,
                        "1 7a182d1c582b9fa2",
                        DayJson.of(Samples.DAY)),
                Arguments.of(
                        "day's page",
                        DayPage.VERSION,
                        "1 a8e1c5c08a609cce",
                        DayPage.of(Samples.DAY)),
                Arguments.of(
                        "view",
                        ViewPage.VERSION,
                        "1 b5cd2f13981617ec",
                        ViewPage.of(summary, Samples.TEXT, url)),
                Arguments.of(
                        "problem",
                        ProblemPage.VERSION,
                        "1 7a6c68993f8de7b9",
                        ProblemPage.of("/v1/problems/a", "A", 404, "It means.", "Do.")));
    }

    private static byte[] trimmed() {
        return TrimmedJson.of(
                Samples.resource("summary.json"),
                EnumSet.of(SummaryField.FACTS, SummaryField.QUOTES),
                true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("renderers")
    void haveAVersionForTheirBytes(String name, String version, String pin, byte[] bytes) {
        assertThat(version + " " + Samples.sha256(bytes).substring(0, 16)).isEqualTo(pin);
    }
}
