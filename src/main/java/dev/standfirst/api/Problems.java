package dev.standfirst.api;

import dev.standfirst.store.Outcome;

import java.util.List;

/** Problems in the words that a request's author needs. */
final class Problems {
    static final Problem NO_RESOURCE = ProblemType.NO_SUCH_RESOURCE.plain();

    /** Of an article under embargo too: the two cannot be told apart. */
    static final Problem UNKNOWN_ARTICLE =
            ProblemType.NOT_FOUND.because("No article is known by this id.");

    static final Problem WITHDRAWN = ProblemType.WITHDRAWN.because("The article was withdrawn.");

    static final Problem TEXT_NOT_STORED = ProblemType.TEXT_NOT_STORED.plain();

    static final Problem UNAVAILABLE =
            ProblemType.UNAVAILABLE
                    .because("The request cannot be answered now. It may be repeated.")
                    .withHeader("retry-after", "2");

    static final Problem INTERNAL = ProblemType.INTERNAL_ERROR.plain();

    private static final int LONGEST_SHOWN = 100;

    private Problems() {}

    static Problem malformedPath(String detail) {
        return ProblemType.MALFORMED_PATH.because(detail);
    }

    static Problem malformedQuery(String detail) {
        return ProblemType.MALFORMED_QUERY.because(detail);
    }

    static Problem unknownParameter(String name, List<String> known) {
        String detail =
                known.isEmpty()
                        ? "This resource has no parameters, and was asked with one."
                        : "This resource knows " + String.join(", ", known) + ", not this one.";
        return ProblemType.UNKNOWN_PARAMETER
                .because(detail)
                .with("parameter", shown(name))
                .with("allowed", known);
    }

    static Problem repeatedParameter(String name) {
        return ProblemType.REPEATED_PARAMETER
                .because("The parameter " + name + " is there more than once.")
                .with("parameter", name);
    }

    static Problem invalidParameter(String name, String detail) {
        return ProblemType.INVALID_PARAMETER.because(detail).with("parameter", name);
    }

    static Problem invalidParameter(String name, List<String> allowed) {
        return invalidParameter(
                        name,
                        "The parameter " + name + " takes " + String.join(", ", allowed) + ".")
                .with("allowed", allowed);
    }

    static Problem methodNotAllowed() {
        return ProblemType.METHOD_NOT_ALLOWED
                .because("This resource answers " + Cors.METHODS + ".")
                .withHeader("allow", Cors.METHODS);
    }

    static Problem notAcceptable(List<String> mediaTypes) {
        return ProblemType.NOT_ACCEPTABLE
                .because("This resource is there as " + String.join(", ", mediaTypes) + " only.")
                .with("available", mediaTypes);
    }

    static Problem noCoding() {
        return ProblemType.NOT_ACCEPTABLE
                .because("This resource is there in the codings gzip and identity only.")
                .with("available", List.of("gzip", "identity"));
    }

    static Problem rejected(Outcome.Rejected rejected) {
        return ProblemType.REJECTED.because(rejected.detail()).with("code", rejected.code());
    }

    private static String shown(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
