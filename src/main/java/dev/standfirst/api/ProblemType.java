package dev.standfirst.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of problems. Their names and status codes are part of the contract. */
enum ProblemType {
    MALFORMED_PATH(
            400,
            "Malformed path",
            "The path has no article id where one belongs, or one that is not UTF-8.",
            "Percent-encode the article's id as UTF-8; slashes may stay as they are."),
    MALFORMED_QUERY(
            400,
            "Malformed query",
            "The query is not a list of percent-encoded parameters.",
            "Percent-encode names and values as UTF-8."),
    UNKNOWN_PARAMETER(
            400,
            "Unknown parameter",
            "The resource does not know a parameter that it was asked with. It is refused rather than ignored, so that a misspelt one is noticed.",
            "Leave it out or spell it as one of those listed in allowed."),
    REPEATED_PARAMETER(
            400,
            "Repeated parameter",
            "A parameter is there more than once.",
            "Give it once. Lists are joined by commas."),
    INVALID_PARAMETER(
            400,
            "Invalid parameter",
            "A parameter has a value that it cannot have.",
            "The detail names the parameter and says which values it takes."),
    CONFLICTING_PARAMETERS(
            400,
            "Conflicting parameters",
            "Parameters are there together that ask for different things.",
            "Ask for articles by their ids, or for those of a day, not for both at once."),
    INVALID_CURSOR(
            400,
            "Invalid cursor",
            "The cursor was not made by this service for this day.",
            "Take cursors as they come, from the link to the next page, or start again without one."),
    NO_SUCH_RESOURCE(
            404,
            "No such resource",
            "Nothing is at this path.",
            "The reference at /v1/docs lists what there is."),
    NOT_FOUND(
            404,
            "Unknown article",
            "No article is known by this id, or none that may be shown yet.",
            "Check the id. An article that was just uploaded takes a moment."),
    REJECTED(
            404,
            "Rejected article",
            "The article was uploaded, but there is no summary of it. The code and the detail say why.",
            "Upload it again in a form that is accepted."),
    TEXT_NOT_STORED(
            404,
            "Text not stored",
            "The article's text is too large to be served. Its summary is there.",
            "Use the summary."),
    METHOD_NOT_ALLOWED(
            405,
            "Method not allowed",
            "The resource does not answer this method.",
            "Use one of those that the header Allow lists."),
    NOT_ACCEPTABLE(
            406,
            "Not acceptable",
            "The resource is there in none of the forms that the request accepts.",
            "Accept one of those listed in available."),
    WITHDRAWN(
            410,
            "Withdrawn article",
            "The article was withdrawn by those who published it.",
            "Remove what was kept of it."),
    PRECONDITION_FAILED(
            412,
            "Precondition failed",
            "The resource is not in the state that the request's If-Match or If-Unmodified-Since asks for.",
            "Leave the condition out, or ask with the present entity tag."),
    URI_TOO_LONG(
            414,
            "URI too long",
            "The path, the query or the article's id in it is longer than any that leads to something.",
            "An id has at most 1,024 bytes. Ask for fewer articles at once."),
    INTERNAL_ERROR(
            500,
            "Internal error",
            "The request could not be answered, for no fault of its own.",
            "Repeat it later. If it goes on, tell those who run the service the requestId."),
    UNAVAILABLE(
            503,
            "Unavailable for now",
            "The request cannot be answered now.",
            "Repeat it after as many seconds as the header Retry-After says.");

    private final int status;
    private final String title;
    private final String meaning;
    private final String remedy;

    ProblemType(int status, String title, String meaning, String remedy) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** The type with this {@link #slug()}. */
    static Optional<ProblemType> named(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** Its stable name: lower case with hyphens. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The URI that names it, which also leads to its explanation. */
    String uri() {
        return "/v1/problems/" + slug();
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** What is the matter. */
    String meaning() {
        return meaning;
    }

    /** What may be done about it. */
    String remedy() {
        return remedy;
    }

    /** A problem of this kind. */
    Problem because(String detail) {
        return new Problem(this, detail, Map.of(), Map.of());
    }

    /** A problem of this kind of which there is no more to say. */
    Problem plain() {
        return because(meaning);
    }
}
