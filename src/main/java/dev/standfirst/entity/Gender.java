package dev.standfirst.entity;

/** What a person's title or given name says of the pronoun that stands for them. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both may be one person. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
