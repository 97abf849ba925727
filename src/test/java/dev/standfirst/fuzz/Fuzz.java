package dev.standfirst.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fuzzes the readers and the events: prints what was covered, writes each find and the slowest
 * inputs into a folder, and ends with status 1 if there is a find.
 */
public final class Fuzz {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private Fuzz() {}

    /**
     * Runs all campaigns.
     *
     * @param args the folder for finds, how many inputs, and a seed; the last two empty for
     *     1,000,000 from seed 1
     */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        List<Campaign> campaigns = run((int) number(args[1], 1_000_000), number(args[2], 1));
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Campaign each : campaigns) {
            Files.write(folder.resolve(each.name() + "-slowest.input"), each.slowestInput());
        }
        List<Find> finds = campaigns.stream().flatMap(each -> each.finds().stream()).toList();
        for (int i = 0; i < finds.size(); i++) {
            finds.get(i).write(folder, i + 1);
            System.out.println("FIND " + finds.get(i).place());
        }
        System.out.printf(
                "%s; %d s%n", summary(campaigns), (System.nanoTime() - start) / 1_000_000_000);
        System.exit(finds.isEmpty() ? 0 : 1);
    }

    private static long number(String given, long otherwise) {
        return given.isBlank() ? otherwise : Long.parseLong(given);
    }

    /**
     * Runs each campaign for its share of {@code inputs}; none after one that hangs, whose thread
     * would go on counting.
     */
    static List<Campaign> run(int inputs, long seed) {
        List<Campaign> campaigns = new ArrayList<>();
        for (Campaign.Plan plan : Plans.all()) {
            Campaign campaign = Campaign.of(plan, seed);
            campaigns.add(campaign);
            boolean ended =
                    new Watchman(LIMIT).over(campaign, (int) ((long) inputs * plan.share() / 100));
            System.out.println(told(campaign));
            if (!ended) {
                break;
            }
        }
        return campaigns;
    }

    private static String told(Campaign campaign) {
        StringBuilder told =
                new StringBuilder(campaign.name() + ": edges (and corpus) after inputs:");
        for (Campaign.Progress at : campaign.progress()) {
            told.append(" %,d: %,d (%,d)".formatted(at.inputs(), at.edges(), at.corpus()));
        }
        return told.append(
                        String.format(Locale.ROOT, "; slowest %.1f ms", campaign.slowestMillis()))
                .toString();
    }

    /** The figures of all campaigns together. */
    static String summary(List<Campaign> campaigns) {
        return String.format(
                Locale.ROOT,
                "%,d inputs, %,d edges, corpus of %,d, slowest input %.1f ms, %d finds",
                campaigns.stream().mapToInt(Campaign::inputs).sum(),
                campaigns.stream().mapToInt(Campaign::edges).sum(),
                campaigns.stream().mapToInt(Campaign::corpusSize).sum(),
                campaigns.stream().mapToDouble(Campaign::slowestMillis).max().orElse(0),
                campaigns.stream().mapToInt(campaign -> campaign.finds().size()).sum());
    }
}
