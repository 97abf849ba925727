package dev.standfirst.quote;

import dev.standfirst.entity.Entity;
import dev.standfirst.entity.Gender;

import org.jspecify.annotations.Nullable;

/**
 * Someone or something that a pronoun may stand for, and how present it is to the reader. Presence
 * fades with each sentence and adds up what the latest mentions were: any, a noun phrase's head, a
 * subject (after Lappin and Leass 1994, <i>An algorithm for pronominal anaphora resolution</i>).
 */
final class Referent {
    private static final double FADING = 1.8;
    private static final double ANY = 100;
    private static final double HEAD = 80;
    private static final double SUBJECT = 80;
    private static final double OF_CLAUSE = 20;
    private static final double SPEAKER = 80;
    private static final double OFTEN = 6;

    private final @Nullable Entity entity;
    private final @Nullable String role;
    private Gender gender;
    private double any = Double.NEGATIVE_INFINITY;
    private double head = Double.NEGATIVE_INFINITY;
    private double subject = Double.NEGATIVE_INFINITY;
    private double clause = Double.NEGATIVE_INFINITY;
    private double speaker = Double.NEGATIVE_INFINITY;
    private int times;

    private Referent(@Nullable Entity entity, @Nullable String role, Gender gender) {
        this.entity = entity;
        this.role = role;
        this.gender = gender;
    }

    /** Whom or what the article names. */
    static Referent named(Entity entity, Gender gender) {
        return new Referent(entity, entity.role(), gender);
    }

    /** Somebody without a name, such as “a spokesman for Acme”. */
    static Referent unnamed(String role, Gender gender) {
        return new Referent(null, role, gender);
    }

    @Nullable Entity entity() {
        return entity;
    }

    @Nullable String role() {
        return role;
    }

    Gender gender() {
        return gender;
    }

    /** Takes on what a pronoun that can mean nobody else says. */
    void learn(Gender told) {
        gender = gender == Gender.UNKNOWN ? told : gender;
    }

    /** What a mention is in its sentence. */
    enum Part {
        POSSESSOR,
        OBJECT,
        SUBJECT_OF_CLAUSE,
        SUBJECT,
        SPEAKER
    }

    /** Notes a mention at {@code clock}, in sentences. */
    void note(double clock, Part part) {
        times++;
        any = clock;
        head = part == Part.POSSESSOR ? head : clock;
        subject = part == Part.SUBJECT || part == Part.SPEAKER ? clock : subject;
        clause = part == Part.SUBJECT_OF_CLAUSE ? clock : clause;
        speaker = part == Part.SPEAKER ? clock : speaker;
    }

    /** How present it is at {@code clock}. */
    double presence(double clock) {
        double lately =
                ANY * left(any, clock)
                        + HEAD * left(head, clock)
                        + Math.max(SUBJECT * left(subject, clock), OF_CLAUSE * left(clause, clock))
                        + SPEAKER * left(speaker, clock);
        return lately + OFTEN * StrictMath.log1p(times) * left(any, clock);
    }

    /** What each sentence since has left of it. */
    private static double left(double then, double clock) {
        return StrictMath.pow(FADING, then - clock);
    }
}
