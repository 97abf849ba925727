package dev.standfirst.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sums of hits and of what they are shares of, and the faults behind what is missing. */
final class StoryTally {
    private final Map<Share, Double> hits = new EnumMap<>(Share.class);
    private final Map<Share, Double> of = new EnumMap<>(Share.class);
    private final List<Fault> faults = new ArrayList<>();

    /**
     * What is reported, from 0 to 1. What concerns facts is a mean over stories, where nothing else
     * is said; what concerns numbers, names and figures is one share of all.
     */
    enum Share {
        /** Key facts of whose content words the facts within 80 words hold two thirds. */
        UNITS_80,
        UNITS_120,
        /** The same for the key facts that belong there. */
        ESSENTIAL_80,
        /** Facts that hold half of some key fact's content words. */
        PRECISION_80,
        PRECISION_120,
        /** Numbers in digits that key facts and story share and that the facts have. */
        NUMBERS_80,
        NUMBERS_120,
        /** All facts, however many words, without those that must never be one. */
        TELLING,
        PEOPLE,
        ORGANISATIONS,
        PLACES,
        /** Within the facts, what holds a digit. */
        FIGURE_RECALL,
        FIGURE_PRECISION,
        FIGURE_KIND,
        /** In the whole story, words for numbers among them. */
        ALL_FIGURES_RECALL,
        ALL_FIGURES_PRECISION,
        ALL_FIGURES_KIND
    }

    /** The sorts of faults. */
    enum Kind {
        NEVER_A_FACT,
        ESSENTIAL_MISSED,
        MISSED,
        NO_KEY_FACT,
        NAME_MISSED,
        NAME_FALSE,
        FIGURE_MISSED,
        FIGURE_FALSE,
        FIGURE_KIND
    }

    /** What the engine got wrong in a story. */
    record Fault(Kind kind, String story, String what) {
        @Override
        public String toString() {
            return kind + " " + story + ": " + what;
        }
    }

    void add(Share share, double hits, double of) {
        this.hits.merge(share, hits, Double::sum);
        this.of.merge(share, of, Double::sum);
    }

    void fault(Kind kind, String story, String what) {
        faults.add(new Fault(kind, story, what.replaceAll("\\s+", " ")));
    }

    void add(StoryTally other) {
        other.of.forEach((share, all) -> add(share, other.hits.getOrDefault(share, 0.0), all));
        faults.addAll(other.faults);
    }

    /** The share, or not a number where there is nothing to share. */
    double of(Share share) {
        double all = of.getOrDefault(share, 0.0);
        return all == 0 ? Double.NaN : hits.getOrDefault(share, 0.0) / all;
    }

    double all(Share share) {
        return of.getOrDefault(share, 0.0);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
