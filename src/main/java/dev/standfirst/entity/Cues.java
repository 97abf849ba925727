package dev.standfirst.entity;

import dev.standfirst.text.WordList;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell beside a name what kind of thing it names. */
final class Cues {
    /** Which words, by where they stand. */
    enum Cue {
        /** Right before a place: “in”. */
        WITHIN,
        /** Right before what may be a place: “from”. */
        TOWARDS,
        /** “the town of Porto”. */
        SETTLEMENT,
        /** “northern Porto”. */
        DIRECTION,
        /** “Porto residents”. */
        PART_OF_PLACE,
        /** “the company Acme”; “Acme, a company”. */
        BODY,
        /** Before who is dealt with: “joined Acme”. */
        DEALING,
        /** “an analyst at Acme”. */
        STAFF,
        /** “Acme shares”, “Acme’s subsidiary”, “a subsidiary of Acme”. */
        OF_FIRM,
        /** “a stake in Acme”. */
        STAKE,
        /** “Reis’s widow”. */
        OF_PERSON,
        /** “the Reis administration”. */
        AFTER_PERSON,
        /** “Acme magazine”. */
        AFTER_BODY,
        /** “Acme said it planned”. */
        INTENDING,
        /** What an apposition begins with. */
        ARTICLE
    }

    private static final Map<Cue, Set<String>> WORDS = read();

    private Cues() {}

    /** Whether {@code lower} is a cue of that sort. */
    static boolean is(Cue cue, String lower) {
        return WORDS.getOrDefault(cue, Set.of()).contains(lower);
    }

    private static Map<Cue, Set<String>> read() {
        Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);
        for (String line : WordList.lines(Cues.class, "cues.txt")) {
            List<String> parts = Arrays.asList(line.split("\\s+"));
            String cue = parts.getFirst().toUpperCase(Locale.ROOT).replace('-', '_');
            words.put(Cue.valueOf(cue), Set.copyOf(parts.subList(1, parts.size())));
        }
        return words;
    }
}
