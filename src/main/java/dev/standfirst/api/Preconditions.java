package dev.standfirst.api;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a request makes its answer depend on, evaluated in the order of RFC 9110, section 13.2.2.
 *
 * @param request the request
 * @param entityTag of the representation that would be sent, with its quotation marks
 * @param modified when that was last modified, or null where that is not known
 */
record Preconditions(Request request, String entityTag, @Nullable Instant modified) {
    private static final String ANY = "*";

    /** Of a list of tags, one member: which may hold commas. */
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[!#-~\\x80-\\x{10FFFF}]*\")");

    /**
     * @throws ProblemException if the request asks for a state that the resource is not in
     */
    void require() {
        Optional<String> tags = request.header("if-match");
        boolean met =
                tags.isPresent()
                        ? tags.filter(list -> lists(list, true)).isPresent()
                        : date("if-unmodified-since").filter(this::isModifiedAfter).isEmpty();
        if (!met) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED.plain());
        }
    }

    /** Whether the client has the representation already. */
    boolean hasIt() {
        Optional<String> tags = request.header("if-none-match");
        return tags.isPresent()
                ? tags.filter(list -> lists(list, false)).isPresent()
                : modified != null
                        && date("if-modified-since")
                                .filter(date -> !isModifiedAfter(date))
                                .isPresent();
    }

    /** Whether {@code tags} has this one; compared strongly, a weak tag is like no other. */
    private boolean lists(String tags, boolean strongly) {
        return tags.strip().equals(ANY)
                || TAG.matcher(tags)
                        .results()
                        .filter(tag -> !strongly || tag.group(1) == null)
                        .anyMatch(tag -> tag.group(2).equals(entityTag));
    }

    private Optional<Instant> date(String header) {
        return request.header(header).flatMap(HttpDates::read);
    }

    private boolean isModifiedAfter(Instant date) {
        return modified != null && modified.truncatedTo(ChronoUnit.SECONDS).isAfter(date);
    }
}
