package dev.standfirst.quote;

import org.jspecify.annotations.Nullable;

/**
 * What is concluded of a stretch.
 *
 * @param stretch the stretch
 * @param mention who most probably uttered it, or null where nobody can be named
 * @param speaker the probability of that mention among the candidates
 * @param uttered the probability that it is an utterance at all
 */
record Attribution(Stretch stretch, @Nullable Mention mention, double speaker, double uttered) {
    /** The probability that this mention uttered it. */
    double confidence() {
        return speaker * uttered;
    }
}
