package dev.standfirst.soak;

import dev.standfirst.local.FunctionException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code mvn -Psoak}: a long run, with a report. */
public final class SoakRun {
    private static final int ARTICLES_TO_A_KILL = 200;

    private SoakRun() {}

    /**
     * Writes {@code report.txt}, {@code samples.csv} and {@code soak.svg}, and exits with 1 if
     * anything is lost, doubled or different.
     *
     * @param args the folder to write to, how many articles, and the seed or nothing
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int articles = Integer.parseInt(args[1]);
        long seed =
                args.length < 3 || args[2].isEmpty() ? System.nanoTime() : Long.parseLong(args[2]);
        boolean good = false;
        try {
            good = run(folder, articles, seed);
        } catch (FunctionException | IOException | RuntimeException e) {
            System.err.println("soak: seed " + seed + ": " + e);
        } catch (InterruptedException e) {
            System.err.println("soak: interrupted");
        } finally {
            System.exit(good ? 0 : 1);
        }
    }

    private static boolean run(Path folder, int articles, long seed)
            throws IOException, FunctionException, InterruptedException {
        int kills = Math.max(2, articles / ARTICLES_TO_A_KILL);
        try (Soak soak = Soak.run(folder.resolve("local"), seed, articles, kills)) {
            Outcome outcome = soak.outcome();
            String report = Report.text(outcome, articles, seed);
            System.out.print(report);
            Files.writeString(folder.resolve("report.txt"), report);
            Files.writeString(folder.resolve("samples.csv"), Report.csv(outcome.gauge().samples()));
            Files.writeString(
                    folder.resolve("soak.svg"), new Plot(outcome.gauge().samples()).svg());
            return outcome.faults().isEmpty();
        }
    }
}
