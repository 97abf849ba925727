package dev.standfirst.quote;

import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.quote.Quote.Speaker;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/**
 * Says who a mention is: a name is looked up among the article's entities, a pronoun is the person
 * lately spoken of whom it fits, “the harbour master” the person of that role. Whoever the text
 * does not name has no name.
 */
final class Speakers {
    /** What stands between a source and whom or what it speaks for or belongs to. */
    private static final Set<String> BEFORE_ANOTHER = Set.of("for", "of", "to", "from", "at");

    private static final Set<String> INSIDE = Set.of("of", "at", "in");

    private final Scene scene;
    private final Entities entities;
    private final Phrases phrases;
    private final Antecedents antecedents;
    private final Descriptions descriptions;

    Speakers(Scene scene, Entities entities) {
        this.scene = scene;
        this.entities = entities;
        this.phrases = new Phrases(scene);
        this.descriptions = new Descriptions(scene, entities);
        this.antecedents = new Antecedents(scene, entities, phrases, descriptions);
    }

    /**
     * Who {@code mention} is.
     *
     * @param previous the speaker of the quote before, or null
     */
    Speaker of(Mention mention, @Nullable Speaker previous) {
        Mention principal = principal(mention);
        if (principal != null) {
            return described(principal, scene.span(principal.first(), mention.end()), previous);
        }
        Span span = scene.span(mention.first(), mention.end());
        return switch (mention.kind()) {
            case NAME -> named(mention, span, previous);
            case PRONOUN -> referred(mention.core(), span);
            case POSSESSIVE -> possessed(mention, span, previous);
            case RELATIVE -> antecedent(mention, span, previous);
            case NOUN, PHRASE, WORD -> described(mention, span, previous);
        };
    }

    /**
     * “a spokesman for the prime minister”: whoever speaks for another is the speaker, not the
     * other. Not “former secretary of state Ana Reis”, where the name does not belong to the “of”.
     */
    private @Nullable Mention principal(Mention mention) {
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
        return complement ? phrases.of(noun) : null;
    }

    private boolean isPhraseStart(int i) {
        return switch (scene.classAt(i)) {
            case Words.NAME, Words.DETERMINER, Words.POSSESSIVE -> true;
            default -> false;
        };
    }

    /** A name, unless it only leads the phrase that names the speaker: “Acme spokesman”. */
    private Speaker named(Mention mention, Span span, @Nullable Speaker previous) {
        Span core = scene.span(mention.core(), mention.end());
        Optional<Entity> entity =
                entities.at(scene.token(mention.end() - 1).span()).or(() -> entities.at(core));
        Optional<Entity> beside = entities.describedAt(core);
        if (beside.isPresent() && entity.filter(this::isPerson).isEmpty()) {
            return speaker(beside.get(), span);
        }
        int head = phrases.head(mention);
        if (head >= mention.end() && isSpeaking(head, mention)) {
            return described(mention, span, previous);
        }
        if (scene.classAt(mention.end()) == Words.CLITIC || isWithin(mention, entity)) {
            return new Speaker(null, null, span);
        }
        return entity.map(found -> speaker(found, span))
                .orElseGet(() -> new Speaker(scene.text().at(core), null, span));
    }

    /** Whether the speaker is what {@code head} says and not the name before it. */
    private boolean isSpeaking(int head, Mention mention) {
        String determiner = scene.lower(mention.first());
        boolean indefinite = determiner.equals("a") || determiner.equals("an");
        boolean owned = determiner.equals("the") && endsPhrase(head + 1);
        return phrases.isRole(head) || indefinite || owned;
    }

    /** “the Patriarch of Porto said”: no place and no organisation after “of” speaks itself. */
    private boolean isWithin(Mention mention, Optional<Entity> entity) {
        boolean of = mention.first() > 0 && INSIDE.contains(scene.lower(mention.first() - 1));
        return of && entity.filter(found -> !isPerson(found)).isPresent();
    }

    private boolean endsPhrase(int i) {
        return phrases.isCue(i) || scene.classAt(i) == ',' || scene.classAt(i) == '.';
    }

    private boolean isPerson(Entity entity) {
        return entity.kind() == Kind.PERSON;
    }

    private static Speaker speaker(Entity entity, Span span) {
        return new Speaker(entity.name(), entity.role(), span);
    }

    private Speaker referred(int token, Span span) {
        Referent meant = antecedents.at(token);
        if (meant == null) {
            return new Speaker(null, null, span);
        }
        Entity entity = meant.entity();
        return entity == null ? new Speaker(null, meant.role(), span) : speaker(entity, span);
    }

    /** “her lawyer” is somebody else; “her remark” is hers, as “its report” is the firm's. */
    private Speaker possessed(Mention mention, Span span, @Nullable Speaker previous) {
        boolean another = phrases.isRole(phrases.head(mention));
        boolean beside = entities.describedAt(span).isPresent();
        return another || beside
                ? described(mention, span, previous)
                : referred(mention.core(), span);
    }

    /** “spokesman Stuart Roy” is named; “the senator” may be; “a spokesman for the port” is not. */
    private Speaker described(Mention mention, Span span, @Nullable Speaker previous) {
        Optional<Entity> beside = entities.describedAt(span);
        if (beside.isPresent()) {
            return speaker(beside.get(), span);
        }
        int head = phrases.head(mention);
        Optional<Entity> named = capitalised(head);
        if (named.isPresent()) {
            return speaker(named.get(), span);
        }
        int end = phrases.roleEnd(head, mention);
        Entity person = nameAfter(mention, head, end);
        if (person != null) {
            return speaker(person, span);
        }
        if (scene.lower(mention.first()).equals("its")) {
            return referred(mention.first(), span);
        }
        if (scene.lower(mention.first()).equals("the") || isTheirs(mention)) {
            return definite(mention, head, span, previous);
        }
        return unnamed(mention, head, span);
    }

    private Speaker definite(Mention mention, int head, Span span, @Nullable Speaker previous) {
        Entity person = phrases.isRole(head) ? descriptions.meant(mention, head, previous) : null;
        if (person != null) {
            return new Speaker(person.name(), fuller(person.role(), mention, head), span);
        }
        Referent meant = antecedents.at(head);
        Entity entity = meant == null ? null : meant.entity();
        return entity == null ? unnamed(mention, head, span) : speaker(entity, span);
    }

    /** “the Port Authority”: a phrase whose head is the name itself. */
    private Optional<Entity> capitalised(int head) {
        boolean capital = scene.token(head).isCapitalised();
        return capital ? entities.at(scene.token(head).span()) : Optional.empty();
    }

    /** “his brother”: a relation whom the text may have named. */
    private boolean isTheirs(Mention mention) {
        return scene.classAt(mention.first()) == Words.POSSESSIVE;
    }

    /** “Vermont senator” rather than “Sen.”. */
    private String fuller(@Nullable String role, Mention mention, int head) {
        String here = phrases.role(mention, head + 1);
        return role == null || (isSingle(role) && !isSingle(here)) ? here : role;
    }

    private static boolean isSingle(String role) {
        return role.indexOf(' ') < 0;
    }

    private Speaker unnamed(Mention mention, int head, Span span) {
        boolean role = phrases.isRole(head);
        int end = phrases.roleEnd(head, mention);
        return new Speaker(null, role ? phrases.role(mention, end) : null, span);
    }

    /** Who is named right after “spokesman”, or after “a spokesman for Acme,”. */
    private @Nullable Entity nameAfter(Mention mention, int head, int roleEnd) {
        Entity next = nameAt(head + 1, mention);
        if (next != null && next.kind() == Kind.PERSON) {
            return next;
        }
        boolean comma = roleEnd < scene.size() && scene.token(roleEnd).is(",");
        Entity apposed = comma ? nameAt(roleEnd + 1, mention) : null;
        boolean same = apposed != null && phrases.role(mention, roleEnd).equals(apposed.role());
        return same || isApposed(roleEnd + 1) ? apposed : null;
    }

    /** “the treasurer, Ana Reis, warned”: a name between commas with the verb after it. */
    private boolean isApposed(int name) {
        int end = name;
        while (end < scene.size() && scene.classAt(end) == Words.NAME) {
            end++;
        }
        boolean comma = end > name && end + 1 < scene.size() && scene.token(end).is(",");
        return comma && phrases.isCue(end + 1);
    }

    private @Nullable Entity nameAt(int i, Mention mention) {
        boolean name =
                i < scene.size()
                        && scene.classAt(i) == Words.NAME
                        && !scene.isQuoted(i)
                        && scene.sentence(i) == scene.sentence(mention.core());
        return name ? entities.at(scene.token(i).span()).orElse(null) : null;
    }

    /** “Ana Reis, who”, else “a reader at the library, who”. */
    private Speaker antecedent(Mention relative, Span span, @Nullable Speaker previous) {
        int before = lastBefore(relative.core());
        Entity named = before < 0 ? null : entities.at(scene.token(before).span()).orElse(null);
        if (named != null && named.kind() == Kind.PERSON) {
            return speaker(named, span);
        }
        int start = scene.sentenceStart(scene.sentence(relative.core()));
        int noun = phrases.nounBefore(before, start);
        if (noun < 0) {
            return named == null ? new Speaker(null, null, span) : speaker(named, span);
        }
        Mention head = phrases.of(noun);
        return described(head, scene.span(head.first(), head.end()), previous);
    }

    /** The last token before a relative pronoun, its comma and “(D-Ohio)” aside. */
    private int lastBefore(int relative) {
        int before = relative - 1;
        if (before >= 0 && scene.token(before).is(",")) {
            before--;
        }
        if (before >= 0 && scene.token(before).is(")")) {
            int open = before;
            while (open > 0 && before - open < 8 && !scene.token(open).is("(")) {
                open--;
            }
            before = scene.token(open).is("(") ? open - 1 : before;
        }
        return before;
    }
}
