package dev.standfirst.fact;

import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;

/**
 * A statement that may become a fact.
 *
 * @param sentence the index of the sentence it is or was cut from; of one sentence at most one
 *     candidate is chosen, unless they are its separate clauses
 * @param spans its characters, in order
 * @param words how many words it takes of the budget, {@code > 0}
 * @param stems the numbers of its content stems
 * @param value what its content is worth by itself
 * @param weight what its content's value is multiplied by, {@code > 0}
 * @param assertedBy who answers for it where the attribution was cut, or null
 */
record Candidate(
        int sentence,
        List<Span> spans,
        int words,
        BitSet stems,
        double value,
        double weight,
        Fact.@Nullable Source assertedBy) {
    /** Whether the two share a character, so that only one of them can be chosen. */
    boolean overlaps(Candidate other) {
        return sentence == other.sentence
                && spans.stream().anyMatch(a -> other.spans.stream().anyMatch(a::overlaps));
    }
}
