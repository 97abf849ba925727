package dev.standfirst.fact;

import dev.standfirst.entity.Entities;
import dev.standfirst.entity.Entity;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.fact.Fact.Source;
import dev.standfirst.text.Span;
import dev.standfirst.text.Token;
import dev.standfirst.text.WordList;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who can answer for a plain claim: authorities, offices, reports and surveys, organisations
 * with a name. Not politicians, parties, lawyers, witnesses or "critics": what they say is theirs.
 */
final class Sources {
    /** Where the head of a noun phrase ends: "a spokesman for the bank". */
    private static final Set<String> PREPOSITIONS =
            WordList.of("of for in at from with to on by near who");

    private static final Set<String> BODIES =
            WordList.of(
                    "police officers authorities firefighters paramedics coastguard guard coroner"
                            + " coroners ministry department office agency bureau council court"
                            + " commission service services university hospital institute"
                            + " association authority forecasters meteorologists organisers"
                            + " organizers report study survey poll figures data statistics census"
                            + " records filings documents statement website newspaper magazine radio"
                            + " broadcaster times journal news centre center board"
                            + " inspectors registry observatory enforcement parliament regulator"
                            + " regulators memo release forecast researchers");

    /** People who speak for an office; their views are not its findings. */
    private static final Set<String> SPEAKERS =
            WordList.of(
                    "official officials spokesman spokeswoman spokesperson spokespeople officer"
                            + " inspector superintendent sergeant sheriff");

    private static final Set<String> PARTIAL =
            WordList.of(
                    "campaign party pac democrats republicans conservatives labour lawyer lawyers"
                            + " prosecutors defense defence advocates activists union foundation"
                            + " watch islamic isis taliban critics supporters aides allies sources rebels militants");

    private static final Set<String> ADVERBS =
            WordList.of("also now later earlier then still already recently separately");

    private final List<Token> tokens;
    private final Clauses words;
    private final Entities entities;

    Sources(Sentence sentence, Clauses words, Entities entities) {
        this.tokens = sentence.tokens();
        this.words = words;
        this.entities = entities;
    }

    /** Who is named at tokens [from, to) and can answer for the claim at [claim, claimEnd). */
    Optional<Source> of(int from, int to, int claim, int claimEnd) {
        int end = ADVERBS.contains(words.word(to - 1)) ? to - 1 : to;
        boolean named =
                end > from
                        && !words.isMark(from)
                        && !Clauses.PRONOUNS.contains(words.word(from))
                        && !words.hasVerb(from, end)
                        && Clauses.range(from, end).noneMatch(i -> isPartial(i));
        return named && answers(from, end, claim, claimEnd)
                ? Optional.of(source(from, end))
                : Optional.empty();
    }

    private boolean isPartial(int at) {
        return PARTIAL.contains(words.word(at))
                || words.qualifies(at)
                || words.is(at, ",")
                || words.isQuotationMark(at);
    }

    private boolean answers(int from, int to, int claim, int claimEnd) {
        int head = head(from, to);
        if (BODIES.contains(words.word(head))) {
            return true;
        }
        Optional<Integer> speaker =
                Clauses.range(from, head + 1)
                        .filter(i -> SPEAKERS.contains(words.word(i)))
                        .boxed()
                        .findFirst();
        if (speaker.isPresent()) {
            return isOffice(from, speaker.get())
                    && Clauses.range(claim, claimEnd).anyMatch(words::isNumber);
        }
        return entityAt(head).filter(e -> e.kind() == Kind.ORGANISATION).isPresent()
                && !Charges.isInterested(words, claim, claimEnd);
    }

    /** "A State Department spokesman"; not "Hale's spokesman", "Hale spokesman Bo Lind". */
    private boolean isOffice(int from, int speaker) {
        return Clauses.range(from, speaker)
                .noneMatch(i ->
                        words.is(i, "'s")
                                || words.is(i, "’s")
                                || entities.at(tokens.get(i).span())
                                        .filter(e -> e.kind() == Kind.PERSON)
                                        .isPresent());
    }

    private Source source(int from, int to) {
        Span mention = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        return new Source(entityAt(head(from, to)).map(Entity::name).orElse(null), mention);
    }

    /** "Clinton spokesman Brian Fallon" is Brian Fallon; "an Indiana poll" is nobody. */
    private Optional<Entity> entityAt(int head) {
        Span last = tokens.get(head).span();
        return entities.at(last)
                .filter(e ->
                        e.mentions().stream()
                                .anyMatch(m -> m.overlaps(last) && m.end() <= last.end()));
    }

    private int head(int from, int to) {
        int end =
                Clauses.range(from, to)
                        .filter(i -> PREPOSITIONS.contains(words.word(i)) || words.is(i, "("))
                        .findFirst()
                        .orElse(to);
        return Math.max(from, end - 1);
    }
}
