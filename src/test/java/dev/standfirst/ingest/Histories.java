package dev.standfirst.ingest;

import dev.standfirst.history.Choices;
import dev.standfirst.history.Shrinking;
import dev.standfirst.ingest.ModelWorld.Spoilt;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Tries many histories, one for each seed, and tells of the first that breaks a promise. */
public final class Histories {
    private static final int SHRINKING_RUNS = 5_000;
    private static final int LINES = 100;

    private final Spoilt spoilt;

    Histories(Spoilt spoilt) {
        this.spoilt = spoilt;
    }

    /**
     * Tries histories: how many, and the first one's seed.
     *
     * @param args a number and a seed; left out or empty for 1,000,000 from seed 1
     */
    public static void main(String[] args) {
        long count = number(args, 0, 1_000_000);
        long seed = number(args, 1, 1);
        int threads = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        ModelTally tally = new ModelTally();
        OptionalLong failure =
                IntStream.range(0, threads)
                        .parallel()
                        .mapToObj(thread -> {
                            ModelTally own = new ModelTally();
                            OptionalLong broken =
                                    new Histories(Spoilt.NOT)
                                            .firstBroken(
                                                    seed + thread, threads,
                                                    seed + count, own);
                            synchronized (tally) {
                                tally.add(own);
                            }
                            return broken;
                        })
                        .flatMapToLong(OptionalLong::stream)
                        .min();
        System.out.printf("%s; %d s%n", tally, (System.nanoTime() - start) / 1_000_000_000);
        failure.ifPresent(broken -> {
            System.out.println(new Histories(Spoilt.NOT).told(broken));
            System.exit(1);
        });
    }

    private static long number(String[] args, int at, long otherwise) {
        return at < args.length && !args[at].isBlank() ? Long.parseLong(args[at]) : otherwise;
    }

    /** The seed of the first history that breaks a promise. */
    OptionalLong firstBroken(long from, int step, long end, ModelTally tally) {
        for (long seed = from; seed < end; seed += step) {
            if (broken(Choices.random(seed), tally, null) != null) {
                return OptionalLong.of(seed);
            }
        }
        return OptionalLong.empty();
    }

    private @Nullable RuntimeException broken(
            Choices choices, ModelTally tally, @Nullable List<String> trace) {
        try {
            ModelRun.of(choices, spoilt, tally, trace);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** The history of {@code seed}, which breaks a promise, made as simple as can be. */
    String told(long seed) {
        Choices choicesOfSeed = Choices.random(seed);
        broken(choicesOfSeed, new ModelTally(), null);
        int[] simplest =
                Shrinking.of(
                        choicesOfSeed.made(),
                        choices -> broken(Choices.of(choices), new ModelTally(), null) != null,
                        SHRINKING_RUNS);
        List<String> trace = new ArrayList<>();
        RuntimeException why = broken(Choices.of(simplest), new ModelTally(), trace);
        return "seed %d, made simpler:%n  %s%n%s"
                .formatted(seed, String.join("%n  ".formatted(), shortened(trace)), why);
    }

    private static List<String> shortened(List<String> trace) {
        if (trace.size() <= LINES) {
            return trace;
        }
        List<String> shorter = new ArrayList<>(trace.subList(0, LINES - 1));
        shorter.add("… and so on, %,d more".formatted(trace.size() - shorter.size()));
        return shorter;
    }
}
