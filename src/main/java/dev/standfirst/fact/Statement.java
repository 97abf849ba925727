package dev.standfirst.fact;

import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;

/**
 * Something that the article states: a sentence, or what is left of one.
 *
 * @param sentence the sentence that it is or was cut from
 * @param spans its characters, in order
 * @param words how many words it takes of the budget, {@code > 0}
 * @param stems the numbers of its content stems, at least one
 * @param assertedBy who answers for it where the attribution was cut, or null
 */
record Statement(
        Sentence sentence,
        List<Span> spans,
        int words,
        BitSet stems,
        Fact.@Nullable Source assertedBy) {
    /**
     * Whether the two share a character, so that only one of them can be chosen: of one sentence at
     * most one is, unless they are its separate clauses.
     */
    boolean overlaps(Statement other) {
        return sentence.index() == other.sentence.index()
                && spans.stream().anyMatch(a -> other.spans.stream().anyMatch(a::overlaps));
    }
}
