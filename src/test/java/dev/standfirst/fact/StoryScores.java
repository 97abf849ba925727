package dev.standfirst.fact;

import static java.util.stream.Collectors.joining;

import dev.standfirst.entity.Entities;
import dev.standfirst.fact.StoryTally.Fault;
import dev.standfirst.fact.StoryTally.Share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The scores of all stories: {@link #main} prints them and writes what each story scores, every
 * fault and the chosen facts to {@code target/stories}. Run from the project's folder; the test of
 * the stories writes the same files.
 */
final class StoryScores {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path REPORT = Path.of("target/stories");

    private final List<GoldStory> stories;
    private final List<StoryTally> tallies;

    private StoryScores(List<GoldStory> stories) {
        this.stories = stories;
        this.tallies = stories.stream().map(StoryScoring::of).toList();
    }

    public static void main(String[] args) throws IOException {
        StoryScores scores = ofAll();
        scores.write();
        System.out.println(String.join(System.lineSeparator(), scores.summary()));
    }

    static StoryScores ofAll() throws IOException {
        return new StoryScores(GoldStory.readAll(RESOURCES));
    }

    /** The engine's tally over all stories. */
    StoryTally engine() {
        return sum(tallies);
    }

    /** The tally of the stories' own openings. */
    StoryTally opening() {
        return sum(stories.stream().map(StoryScoring::ofOpening).toList());
    }

    private static StoryTally sum(List<StoryTally> tallies) {
        StoryTally sum = new StoryTally();
        tallies.forEach(sum::add);
        return sum;
    }

    void write() throws IOException {
        Files.createDirectories(REPORT);
        List<String> lines = new ArrayList<>(summary());
        lines.add("");
        lines.add(row("", share -> share.name().substring(0, Math.min(8, share.name().length()))));
        for (int i = 0; i < stories.size(); i++) {
            lines.add(row(stories.get(i).name(), tallies.get(i)));
        }
        Files.write(REPORT.resolve("score.txt"), lines);
        Files.write(
                REPORT.resolve("faults.txt"),
                engine().faults().stream()
                        .sorted(Comparator.comparing(Fault::kind))
                        .map(Fault::toString)
                        .toList());
        Files.write(REPORT.resolve("facts.txt"), stories.stream().map(this::told).toList());
    }

    /** A line for each share: what the engine reaches, the opening, and of how many. */
    private List<String> summary() {
        StoryTally engine = engine();
        StoryTally opening = opening();
        return Arrays.stream(Share.values())
                .map(share ->
                        String.format(
                                Locale.ROOT,
                                "%-24s %.3f  opening %.3f  of %.0f",
                                share,
                                engine.of(share),
                                opening.of(share),
                                engine.all(share)))
                .toList();
    }

    private static String row(String name, StoryTally tally) {
        return row(name, share -> String.format(Locale.ROOT, "%.2f", tally.of(share)));
    }

    private static String row(String name, Function<Share, String> cell) {
        return String.format(Locale.ROOT, "%-26s", name)
                + Arrays.stream(Share.values())
                        .map(share -> String.format(Locale.ROOT, " %8s", cell.apply(share)))
                        .collect(joining());
    }

    /** A story's facts, to be read as an editor would. */
    private String told(GoldStory story) {
        List<Fact> facts = Facts.of(story.body(), Entities.of(story.body()));
        return "== "
                + story.name()
                + System.lineSeparator()
                + StoryScoring.texts(story, facts).stream()
                        .map(fact -> "* " + fact.replaceAll("\\s+", " ") + System.lineSeparator())
                        .collect(joining());
    }
}
