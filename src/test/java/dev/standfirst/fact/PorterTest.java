package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of Porter's paper, step by step, where a later step leaves them alone. */
class PorterTest {
    @ParameterizedTest
    @CsvSource({
        "caresses, caress",
        "ponies, poni",
        "ties, ti",
        "caress, caress",
        "cats, cat",
        "feed, feed",
        "agreed, agre",
        "plastered, plaster",
        "bled, bled",
        "motoring, motor",
        "sing, sing",
        "conflated, conflat",
        "troubled, troubl",
        "sized, size",
        "hopping, hop",
        "tanned, tan",
        "falling, fall",
        "hissing, hiss",
        "fizzed, fizz",
        "failing, fail",
        "filing, file",
        "happy, happi",
        "sky, sky",
        "relational, relat",
        "conditional, condit",
        "rational, ration",
        "valency, valenc",
        "digitizer, digit",
        "conformably, conform",
        "radically, radic",
        "differently, differ",
        "vilely, vile",
        "analogously, analog",
        "vietnamization, vietnam",
        "predication, predic",
        "operator, oper",
        "feudalism, feudal",
        "decisiveness, decis",
        "hopefulness, hope",
        "callousness, callous",
        "formality, formal",
        "sensitivity, sensit",
        "sensibility, sensibl",
        "triplicate, triplic",
        "formative, form",
        "formalize, formal",
        "electricity, electr",
        "electrical, electr",
        "goodness, good",
        "revival, reviv",
        "allowance, allow",
        "inference, infer",
        "airliner, airlin",
        "adjustable, adjust",
        "irritant, irrit",
        "replacement, replac",
        "adjustment, adjust",
        "dependent, depend",
        "adoption, adopt",
        "communism, commun",
        "activate, activ",
        "homologous, homolog",
        "effective, effect",
        "bowdlerize, bowdler",
        "probate, probat",
        "rate, rate",
        "cease, ceas",
        "controlling, control",
        "roll, roll",
        "syzygy, syzygi"
    })
    void cutsWordsAsThePaperDoes(String word, String stem) {
        assertThat(Porter.stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"is", "2026", "café", "x1s"})
    void leavesAloneWhatIsNoEnglishWordOfThreeLetters(String word) {
        assertThat(Porter.stem(word)).isEqualTo(word);
    }

    @Test
    void leavesAloneWhatIsTooLongForAWord() {
        String long41 = "b".repeat(38) + "ing";

        assertThat(Porter.stem(long41)).isEqualTo(long41);
        assertThat(Porter.stem("a" + "b".repeat(30) + "ing")).doesNotEndWith("ing");
    }
}
