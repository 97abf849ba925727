package dev.standfirst.representation;

/** The members of a summary that a client may choose; those that name it are always there. */
public enum SummaryField {
    HEADLINE("headline"),
    BYLINE("byline"),
    PUBLISHED_AT("publishedAt"),
    LANGUAGE("language"),
    WORD_COUNT("wordCount"),
    READING_SECONDS("readingSeconds"),
    FACTS("facts"),
    QUOTES("quotes"),
    ENTITIES("entities"),
    WARNINGS("warnings"),
    PROVENANCE("provenance");

    private final String member;

    SummaryField(String member) {
        this.member = member;
    }

    /** Its name in the JSON, and in a request for it. */
    public String member() {
        return member;
    }
}
