package dev.standfirst.fact;

/**
 * What the choice of facts weighs, besides how often and how early an article says a thing. Values
 * are in the resource {@code weights.txt}; a factor of 1 and an exponent of 0 say that it does not
 * matter.
 */
enum Weight {
    /** Factor of a number among the content stems: readers want figures kept. */
    NUMBER,

    /** Factor of a stem that the headline holds: it says what the article is about. */
    HEADLINE_STEM,

    /** A stem's value falls with this power of the index of its first sentence, counted from 1. */
    STEM_DECAY,

    /** The share of its value that a stem is worth again where another fact already says it. */
    REPEATED,

    /** A statement's weight falls with this power of its sentence's index, counted from 1. */
    SENTENCE_DECAY,

    /** Factor of the first sentence: in a news story it is written to stand for the whole. */
    LEDE,

    /** Exponent for the share of a statement's stems that the article says more than once. */
    CENTRAL,

    /** Exponent for the share of the headline's stems that a statement holds. */
    HEADLINE_SHARE,

    /** Factor of a statement that holds a number. */
    FIGURES,

    /** Factor of a statement that speaks of I, we or you. */
    PERSONAL,

    /** Factor of a statement that nobody understands without the text before it. */
    DEPENDS,

    /** Factor of a statement that points back, but is understood. */
    LEANS,

    /** Factor of a statement in which no finite verb is seen: a caption or a list, most often. */
    VERBLESS,

    /**
     * What a fourth fact and those after it must gain at least, as a share of what the whole
     * content is worth: else short fillers take what is left of the budget.
     */
    LEAST_OF_ALL,

    /**
     * The same as a share of the best candidate's gain, where an article is long: the less counts.
     */
    LEAST_OF_BEST
}
