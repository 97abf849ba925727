package dev.standfirst.quote;

import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.entity.Gender;
import dev.standfirst.quote.Quote.Speaker;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says who a mention is: a name is looked up among the article's entities, a pronoun is the person
 * lately spoken of whom it fits, “the harbour master” the person of that role. Whoever the text
 * does not name has no name.
 */
final class Speakers {
    private static final int FAR = 6;
    private static final int LONGEST_ROLE = 14;
    private static final int LONGEST_MODIFIERS = 4;

    /** What stands between a source and whom or what it speaks for or belongs to. */
    private static final Set<String> BEFORE_ANOTHER = Set.of("for", "of", "to", "from", "at");

    private final Scene scene;
    private final Entities entities;
    private final List<Place> places = new ArrayList<>();

    /** A mention of a person outside quotations, by its last character. */
    private record Place(int end, int token, Entity person) {}

    Speakers(Scene scene, Entities entities) {
        this.scene = scene;
        this.entities = entities;
        for (Entity person : entities.of(Kind.PERSON)) {
            for (Span mention : person.mentions()) {
                int token = scene.tokenAt(mention.start());
                if (!scene.isQuoted(token)) {
                    places.add(new Place(mention.end(), token, person));
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::end));
    }

    /**
     * Who {@code mention} is.
     *
     * @param previous the speaker of the quote before, or null
     */
    Speaker of(Mention mention, @Nullable Speaker previous) {
        Mention head = head(mention);
        if (head != null) {
            return described(head, scene.span(head.first(), mention.end()));
        }
        Span span = scene.span(mention.first(), mention.end());
        return switch (mention.kind()) {
            case NAME -> named(mention, span);
            case PRONOUN, POSSESSIVE -> speaker(meant(mention, previous), null, span);
            case RELATIVE -> antecedent(mention, span);
            case NOUN, PHRASE, WORD -> described(mention, span);
        };
    }

    /**
     * “a spokesman for the prime minister”: whoever speaks for another is the speaker, not the
     * other. Not “former secretary of state Ana Reis”, where the name does not belong to the “of”.
     */
    private @Nullable Mention head(Mention mention) {
        int preposition = mention.first() - 1;
        int noun = preposition - 1;
        boolean complement =
                noun >= 0
                        && mention.kind() != Mention.Kind.PRONOUN
                        && BEFORE_ANOTHER.contains(scene.lower(preposition))
                        && scene.classAt(noun) == Words.SOURCE_NOUN
                        && !scene.token(noun).isCapitalised()
                        && !scene.isQuoted(noun)
                        && isPhraseStart(mention.first());
        return complement ? phrase(noun) : null;
    }

    private boolean isPhraseStart(int i) {
        return switch (scene.classAt(i)) {
            case Words.NAME, Words.DETERMINER, Words.POSSESSIVE -> true;
            default -> false;
        };
    }

    /** The noun phrase that {@code noun} heads, from its determiner on. */
    private Mention phrase(int noun) {
        int start = scene.sentenceStart(scene.sentence(noun));
        int first = noun;
        while (first > start && noun - first < LONGEST_MODIFIERS && isModifier(first - 1)) {
            first--;
        }
        boolean determined = first > start && isDeterminer(first - 1);
        return new Mention(
                Mention.Kind.PHRASE,
                determined ? first - 1 : first,
                noun,
                noun + 1,
                Mention.Verb.NONE,
                Mention.Verb.NONE);
    }

    private boolean isModifier(int i) {
        return switch (scene.classAt(i)) {
            case Words.NAME, Words.OTHER, Words.SOURCE_NOUN, Words.CLITIC -> !scene.isQuoted(i);
            default -> false;
        };
    }

    private boolean isDeterminer(int i) {
        char symbol = scene.classAt(i);
        return symbol == Words.DETERMINER
                || symbol == Words.POSSESSIVE
                || symbol == Words.NUMBER
                || scene.lower(i).equals("one");
    }

    private Speaker named(Mention mention, Span span) {
        if (scene.classAt(mention.end()) == Words.CLITIC) {
            return new Speaker(null, null, span);
        }
        Span core = scene.span(mention.core(), mention.end());
        return entities.at(scene.token(mention.end() - 1).span())
                .or(() -> entities.at(core))
                .map(entity -> speaker(entity, null, span))
                .orElseGet(() -> new Speaker(scene.text().at(core), null, span));
    }

    private static Speaker speaker(@Nullable Entity entity, @Nullable String role, Span span) {
        return entity == null
                ? new Speaker(null, role, span)
                : new Speaker(entity.name(), entity.role(), span);
    }

    /** “spokesman Stuart Roy” is named; “the senator” may be; “a spokesman for the port” is not. */
    private Speaker described(Mention mention, Span span) {
        String head = scene.lower(mention.end() - 1);
        int end = roleEnd(mention);
        Entity person = nameAfter(mention, end);
        if (person == null && scene.lower(mention.first()).equals("the")) {
            person = bearer(head, span.start());
        }
        return speaker(person, Entities.isRole(head) ? role(mention, end) : null, span);
    }

    /** Who is named right after “spokesman”, or after “a spokesman for Acme,”. */
    private @Nullable Entity nameAfter(Mention mention, int roleEnd) {
        Entity next = nameAt(mention.end(), mention);
        if (next != null) {
            return next;
        }
        boolean comma = roleEnd < scene.size() && scene.token(roleEnd).is(",");
        Entity apposed = comma ? nameAt(roleEnd + 1, mention) : null;
        boolean same = apposed != null && role(mention, roleEnd).equals(apposed.role());
        return same || isApposed(roleEnd + 1) ? apposed : null;
    }

    /** “the treasurer, Ana Reis, warned”: a name between commas with the verb after it. */
    private boolean isApposed(int name) {
        int end = name;
        while (end < scene.size() && scene.classAt(end) == Words.NAME) {
            end++;
        }
        boolean comma = end > name && end + 1 < scene.size() && scene.token(end).is(",");
        return comma && isCue(scene.classAt(end + 1));
    }

    private static boolean isCue(char symbol) {
        return symbol == Words.STRONG_CUE || symbol == Words.WEAK_CUE;
    }

    private @Nullable Entity nameAt(int i, Mention mention) {
        boolean name =
                i < scene.size()
                        && scene.classAt(i) == Words.NAME
                        && !scene.isQuoted(i)
                        && scene.sentence(i) == scene.sentence(mention.core());
        return name ? entities.at(scene.token(i).span()).orElse(null) : null;
    }

    /** The last person before whose role is headed by {@code noun}. */
    private @Nullable Entity bearer(String noun, int before) {
        for (int i = placesBefore(before) - 1; i >= 0 && i > placesBefore(before) - 60; i--) {
            Entity person = places.get(i).person();
            String role = person.role();
            if (role != null
                    && (" " + role.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ")) {
                return person;
            }
        }
        return null;
    }

    /** The noun phrase without its article, up to {@code end}. */
    private String role(Mention mention, int end) {
        int first = mention.first();
        boolean article = isDeterminer(first) && first < end - 1;
        return scene.text().at(scene.span(article ? first + 1 : first, end));
    }

    /** The token after the noun phrase and what “of” or “for” adds to it. */
    private int roleEnd(Mention mention) {
        int end = mention.end();
        if (!isComplement(end)) {
            return end;
        }
        int stop = Math.min(scene.size(), end + LONGEST_ROLE);
        end++;
        while (end < stop && isRolePart(end, mention)) {
            end++;
        }
        return end;
    }

    private boolean isComplement(int i) {
        return i + 1 < scene.size()
                && (scene.lower(i).equals("for") || scene.lower(i).equals("of"))
                && !scene.isQuoted(i);
    }

    private boolean isRolePart(int i, Mention mention) {
        if (scene.isQuoted(i) || scene.sentence(i) != scene.sentence(mention.core())) {
            return false;
        }
        return switch (scene.classAt(i)) {
            case Words.DETERMINER, Words.NAME, Words.OTHER, Words.SOURCE_NOUN, Words.POSSESSIVE ->
                    true;
            case Words.PREPOSITION -> scene.lower(i).equals("of");
            case Words.CLITIC -> true;
            default -> false;
        };
    }

    /** “Ana Reis, who”, else “a reader at the library, who”. */
    private Speaker antecedent(Mention relative, Span span) {
        int before = relative.core() - 1;
        if (before >= 0 && scene.token(before).is(",")) {
            before--;
        }
        Entity named = before < 0 ? null : entities.at(scene.token(before).span()).orElse(null);
        if (named != null && named.kind() == Kind.PERSON) {
            return speaker(named, null, span);
        }
        int noun = headNoun(before, scene.sentenceStart(scene.sentence(relative.core())));
        if (noun < 0) {
            return speaker(named, null, span);
        }
        Mention head = phrase(noun);
        return described(head, scene.span(head.first(), head.end()));
    }

    /**
     * The noun that heads the phrase which ends at or before {@code from}, as “reader” heads “a
     * reader at the library”, or -1 where none begins between a verb and {@code from}.
     */
    private int headNoun(int from, int start) {
        for (int i = from; i >= start && from - i < LONGEST_ROLE && !isVerb(i); i--) {
            boolean complement = i > start && scene.classAt(i - 1) == Words.PREPOSITION;
            if (isDeterminer(i) && !complement) {
                return lastOfPhrase(i, from);
            }
        }
        return -1;
    }

    private int lastOfPhrase(int determiner, int to) {
        int end = determiner + 1;
        while (end <= to && isModifier(end)) {
            end++;
        }
        return end > determiner + 1 ? end - 1 : -1;
    }

    private boolean isVerb(int i) {
        return scene.classAt(i) == Words.STRONG_CUE || scene.classAt(i) == Words.AUXILIARY;
    }

    /**
     * The person whom a pronoun stands for: by gender, nearness, subjecthood and who spoke last.
     */
    private @Nullable Entity meant(Mention mention, @Nullable Speaker previous) {
        Gender gender = genderOf(scene.lower(mention.core()));
        if (gender == Gender.UNKNOWN) {
            return null;
        }
        int start = scene.token(mention.first()).start();
        Entity best = null;
        double highest = Double.NEGATIVE_INFINITY;
        int last = placesBefore(start) - 1;
        for (int i = last; i >= 0 && i > last - 40; i--) {
            Place place = places.get(i);
            double score = fit(place, mention, gender, previous);
            if (score > highest) {
                highest = score;
                best = place.person();
            }
        }
        return highest < -FAR ? null : best;
    }

    private double fit(Place place, Mention mention, Gender gender, @Nullable Speaker previous) {
        Gender own = entities.genderOf(place.person());
        if (!own.agrees(gender)) {
            return Double.NEGATIVE_INFINITY;
        }
        int sentences = scene.sentence(mention.core()) - scene.sentence(place.token());
        int paragraphs = scene.paragraph(mention.core()) - scene.paragraph(place.token());
        double score = own == gender ? 1.0 : 0;
        score -= 0.7 * Math.min(sentences, 6) + 0.5 * Math.min(paragraphs, 4);
        score += isSubject(place.token()) ? 1.2 : 0;
        score -= isPossessive(place) ? 0.7 : 0;
        score += previous != null && place.person().name().equals(previous.name()) ? 1.2 : 0;
        return score;
    }

    /** Whether no verb, preposition or other name stands before it in its sentence. */
    private boolean isSubject(int token) {
        int start = scene.sentenceStart(scene.sentence(token));
        for (int i = token - 1; i >= start && i > token - 12; i--) {
            char symbol = scene.classAt(i);
            if (symbol == Words.PREPOSITION
                    || symbol == Words.AUXILIARY
                    || symbol == Words.CLITIC) {
                return false;
            }
        }
        char before = token > 0 ? scene.classAt(token - 1) : ' ';
        return token - start < 8 || before == Words.STRONG_CUE;
    }

    private boolean isPossessive(Place place) {
        int after = scene.tokenAt(place.end());
        return after < scene.size() && scene.classAt(after) == Words.CLITIC;
    }

    private static Gender genderOf(String pronoun) {
        return switch (pronoun) {
            case "he", "his" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** How many places end at or before {@code index}. */
    private int placesBefore(int index) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
