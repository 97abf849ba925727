package dev.standfirst.quote;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import dev.standfirst.quote.Fault.Kind;
import dev.standfirst.quote.Tally.Count;
import dev.standfirst.quote.Tally.Figure;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds the engine to what it reached on the articles of {@code quotations}: newsroom prose of many
 * kinds, none of it like what the models were trained on. What each article scores and every fault
 * is written to {@code target/quotations}. A floor is raised when the engine gets better; it is
 * lowered only for a reason that the commit states.
 */
class MarkedArticlesTest {
    private static final Path ARTICLES = Path.of("src/test/resources/quotations");
    private static final Path REPORT = Path.of("target/quotations");

    /** The least that is accepted; beside it what was reached when it was set. */
    private static final Map<Figure, Double> FLOORS =
            new EnumMap<>(
                    Map.ofEntries(
                            entry(Figure.DETECTION_F1, 0.98), // 0.993
                            entry(Figure.ANY_LENGTH_F1, 0.965), // 0.980
                            entry(Figure.BOUNDARIES, 0.98), // 0.992
                            entry(Figure.SPEAKER, 0.925), // 0.939
                            entry(Figure.PRONOUNS, 0.965), // 0.978
                            entry(Figure.END_TO_END_F1, 0.925), // 0.938
                            entry(Figure.CUE, 0.94), // 0.953
                            entry(Figure.NAME, 0.855), // 0.868
                            entry(Figure.ROLE, 0.735), // 0.749
                            entry(Figure.WHOLE, 0.975), // 0.989
                            entry(Figure.KEY, 0.645), // 0.659
                            entry(Figure.VERBATIM, 1.0))); // 1.000

    /** The most stretches that may be given another's name, or one where none is known. */
    private static final int MOST_WRONG_NAMES = 26; // 24

    private static final Tally TOTAL = new Tally();

    @BeforeAll
    static void score() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(row("", figures(MarkedArticlesTest::head)));
        for (MarkedArticle article : MarkedArticle.readAll(ARTICLES)) {
            Tally tally = Scoring.of(article);
            lines.add(row(article.name(), figures(figure -> shown(tally, figure))));
            TOTAL.add(tally);
        }
        lines.add(row("all", figures(figure -> shown(TOTAL, figure))));
        Arrays.stream(Count.values()).forEach(count -> lines.add(count + " " + TOTAL.of(count)));
        Arrays.stream(Kind.values()).forEach(kind -> lines.add("fault " + kind + " " + many(kind)));
        Files.createDirectories(REPORT);
        Files.write(REPORT.resolve("score.txt"), lines);
        Files.write(REPORT.resolve("faults.txt"), faults());
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void reachesTheFloor(Figure figure) {
        assertThat(TOTAL.of(figure))
                .as(figure.name())
                .isGreaterThanOrEqualTo(FLOORS.getOrDefault(figure, 1.0));
    }

    @Test
    void putsFewQuotesUnderAnothersName() {
        assertThat(TOTAL.of(Count.WRONG_NAME)).isLessThanOrEqualTo(MOST_WRONG_NAMES);
    }

    private static long many(Kind kind) {
        return TOTAL.faults().stream().filter(fault -> fault.kind() == kind).count();
    }

    private static List<String> faults() {
        return TOTAL.faults().stream()
                .sorted(Comparator.comparing(Fault::kind))
                .map(Fault::toString)
                .toList();
    }

    private static Stream<String> figures(Function<Figure, String> cell) {
        return Arrays.stream(Figure.values()).map(cell);
    }

    private static String head(Figure figure) {
        return figure.name().substring(0, Math.min(8, figure.name().length()));
    }

    private static String shown(Tally tally, Figure figure) {
        return String.format(Locale.ROOT, "%.3f", tally.of(figure));
    }

    private static String row(String name, Stream<String> cells) {
        return String.format(Locale.ROOT, "%-30s", name)
                + cells.map(cell -> String.format(Locale.ROOT, " %8s", cell)).collect(joining());
    }
}
