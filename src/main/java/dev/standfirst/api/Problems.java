package dev.standfirst.api;

import dev.standfirst.store.Outcome;

/** The kinds of problems. Their types and codes are part of the contract. */
final class Problems {
    static final Problem NO_RESOURCE =
            Problem.of("no-such-resource", 404, "No such resource", "Nothing is at this path.");

    /** Of an article under embargo too: the two cannot be told apart. */
    static final Problem UNKNOWN_ARTICLE =
            Problem.of("not-found", 404, "Unknown article", "No article is known by this id.");

    static final Problem WITHDRAWN =
            Problem.of("withdrawn", 410, "Withdrawn article", "The article was withdrawn.");

    static final Problem TEXT_NOT_STORED =
            Problem.of(
                    "text-not-stored",
                    404,
                    "Text not stored",
                    "The article's text is too large to be served. Its summary is there.");

    static final Problem UNAVAILABLE =
            Problem.of(
                            "unavailable",
                            503,
                            "Unavailable for now",
                            "The request cannot be answered now. It may be repeated.")
                    .withHeader("retry-after", "2");

    static final Problem INTERNAL =
            Problem.of(
                    "internal-error",
                    500,
                    "Internal error",
                    "The request could not be answered, for no fault of its own.");

    private static final int LONGEST_NAME = 100;

    private Problems() {}

    static Problem malformedPath(String detail) {
        return Problem.of("malformed-path", 400, "Malformed path", detail);
    }

    static Problem unknownParameter(String name) {
        String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
        return Problem.of(
                        "unknown-parameter",
                        400,
                        "Unknown parameter",
                        "This resource has no parameters, and was asked with one.")
                .with("parameter", shown);
    }

    static Problem methodNotAllowed() {
        return Problem.of(
                        "method-not-allowed",
                        405,
                        "Method not allowed",
                        "This resource answers GET and HEAD.")
                .withHeader("allow", "GET, HEAD");
    }

    static Problem notAcceptable(Resource resource) {
        return Problem.of(
                        "not-acceptable",
                        406,
                        "Not acceptable",
                        "This resource is there as " + resource.mediaType() + " only.")
                .with("available", resource.mediaType());
    }

    static Problem rejected(Outcome.Rejected rejected) {
        return Problem.of("rejected", 404, "Rejected article", rejected.detail())
                .with("code", rejected.code());
    }
}
