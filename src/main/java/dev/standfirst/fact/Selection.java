package dev.standfirst.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses facts together, by the value of the content that they add to one another, within a budget
 * of words: a knapsack whose items overlap, solved by a beam search.
 *
 * <p>The budgets are those of a screen and of a long summary: what fills {@value #SHORT} words best
 * comes first, and is then continued to {@value #LONG} words.
 */
final class Selection {
    private static final int SHORT = 80;
    private static final int LONG = 120;
    private static final int MOST = 8;
    private static final int FEWEST = 3;

    /** States kept at each step; four choose about as well, more than sixteen no better. */
    private static final int BEAM = 16;

    private final Values values;
    private final List<Candidate> candidates;
    private final double repeated;
    private final double least;

    private Selection(Values values, List<Candidate> candidates, Weights weights) {
        this.values = values;
        this.candidates = candidates;
        this.repeated = weights.of(Weight.REPEATED);
        double best = candidates.stream().mapToDouble(c -> c.weight() * c.value()).max().orElse(0);
        this.least =
                Math.min(
                        weights.of(Weight.LEAST_OF_ALL) * values.total(),
                        weights.of(Weight.LEAST_OF_BEST) * best);
    }

    /**
     * A candidate that was chosen.
     *
     * @param gain what it adds to those before it, as a share of the article's whole content
     */
    record Choice(Candidate candidate, double gain) {}

    /** Some candidates, by index, with what they cover and are worth together. */
    private record State(BitSet chosen, BitSet covered, int words, double value) {
        private static final State NONE = new State(new BitSet(), new BitSet(), 0, 0);
    }

    private record Step(State from, int candidate, double value) {}

    /** At most eight of {@code candidates}, best first; at least three where that many fit. */
    static List<Choice> of(Values values, List<Candidate> candidates, Weights weights) {
        Selection selection = new Selection(values, candidates, weights);
        State brief = selection.filled(State.NONE, SHORT, MOST);
        State full = selection.filled(brief, LONG, MOST);
        State enough = selection.filled(full, Integer.MAX_VALUE, FEWEST);
        return selection.ranked(List.of(brief, full, enough));
    }

    /** The best that {@code start} can grow into within {@code budget}. */
    private State filled(State start, int budget, int most) {
        State best = start;
        List<State> beam = List.of(start);
        while (!beam.isEmpty()) {
            beam = extended(beam, budget, most);
            if (!beam.isEmpty() && beam.getFirst().value > best.value) {
                best = beam.getFirst();
            }
        }
        return best;
    }

    private List<State> extended(List<State> beam, int budget, int most) {
        List<Step> steps = new ArrayList<>();
        for (State state : beam) {
            if (state.chosen.cardinality() < most) {
                addSteps(state, budget, steps);
            }
        }
        steps.sort(Comparator.comparingDouble(Step::value).reversed());
        List<State> next = new ArrayList<>();
        Set<BitSet> seen = new HashSet<>();
        for (Step step : steps) {
            State state = taken(step);
            if (seen.add(state.chosen)) {
                next.add(state);
            }
            if (next.size() == BEAM) {
                break;
            }
        }
        return next;
    }

    private void addSteps(State state, int budget, List<Step> steps) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).words() <= budget - state.words && isFree(state, i)) {
                double gain = gain(candidates.get(i), state.covered);
                if (gain > (state.chosen.cardinality() < FEWEST ? 0 : least)) {
                    steps.add(new Step(state, i, state.value + gain));
                }
            }
        }
    }

    private boolean isFree(State state, int index) {
        Candidate candidate = candidates.get(index);
        return state.chosen.stream().noneMatch(i -> candidates.get(i).overlaps(candidate));
    }

    private double fresh(Candidate candidate, BitSet covered) {
        return values.of(candidate.stems(), covered);
    }

    private double gain(Candidate candidate, BitSet covered) {
        double fresh = fresh(candidate, covered);
        return candidate.weight() * (fresh + repeated * (candidate.value() - fresh));
    }

    private State taken(Step step) {
        Candidate candidate = candidates.get(step.candidate);
        BitSet chosen = (BitSet) step.from.chosen.clone();
        chosen.set(step.candidate);
        BitSet covered = (BitSet) step.from.covered.clone();
        covered.or(candidate.stems());
        return new State(chosen, covered, step.from.words + candidate.words(), step.value);
    }

    /** Orders each stage's additions by what they add to what is already there. */
    private List<Choice> ranked(List<State> stages) {
        List<Choice> ranked = new ArrayList<>();
        BitSet done = new BitSet();
        BitSet covered = new BitSet();
        for (State stage : stages) {
            BitSet left = (BitSet) stage.chosen.clone();
            left.andNot(done);
            done.or(stage.chosen);
            while (!left.isEmpty()) {
                int best = best(left, covered);
                Candidate candidate = candidates.get(best);
                ranked.add(new Choice(candidate, fresh(candidate, covered) / values.total()));
                covered.or(candidate.stems());
                left.clear(best);
            }
        }
        return ranked;
    }

    private int best(BitSet left, BitSet covered) {
        return left.stream()
                .boxed()
                .max(
                        Comparator.<Integer>comparingDouble(i -> gain(candidates.get(i), covered))
                                .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
