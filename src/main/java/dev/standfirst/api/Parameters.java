package dev.standfirst.api;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters in a query, encoded as forms are: a plus is a space. Each has a value and is given
 * once at most, but for lists: their members may come one by one, as generated clients send them.
 */
final class Parameters {
    private static final Set<String> LISTS = Set.of("fields", "ids");

    private final Map<String, String> raw = new HashMap<>();

    private Parameters() {}

    /**
     * The parameters in {@code query}.
     *
     * @param query as it was sent, without its question mark
     * @param known their names, in the order in which a problem lists them
     * @throws ProblemException if one is not known or without a value, or is no list and given
     *     twice
     */
    static Parameters of(String query, List<String> known) {
        Parameters all = new Parameters();
        for (String part : query.split("&", -1)) {
            if (!part.isEmpty()) {
                all.add(part, known);
            }
        }
        return all;
    }

    private void add(String part, List<String> known) {
        int equals = part.indexOf('=');
        String name = name(equals < 0 ? part : part.substring(0, equals));
        String value = equals < 0 ? "" : part.substring(equals + 1);
        if (!known.contains(name)) {
            throw new ProblemException(Problems.unknownParameter(name, known));
        }
        if (value.isEmpty()) {
            throw new ProblemException(
                    Problems.invalidParameter(name, "The parameter " + name + " has no value."));
        }
        raw.merge(name, value, (first, next) -> joined(name, first, next));
    }

    private static String joined(String name, String first, String next) {
        if (!LISTS.contains(name)) {
            throw new ProblemException(Problems.repeatedParameter(name));
        }
        return first + "," + next;
    }

    private static String name(String encoded) {
        return decoded(encoded)
                .orElseThrow(() ->
                        new ProblemException(
                                Problems.malformedQuery(
                                        "A parameter's name is not percent-encoded UTF-8.")));
    }

    boolean has(String name) {
        return raw.containsKey(name);
    }

    /**
     * The value of {@code name}, decoded.
     *
     * @throws ProblemException if it is not encoded rightly
     */
    Optional<String> value(String name) {
        return Optional.ofNullable(raw.get(name)).map(value -> decoded(name, value));
    }

    /**
     * The members of the list {@code name}, decoded one by one, so that an encoded comma is part of
     * a member; none where it is not given.
     *
     * @throws ProblemException if one is not encoded rightly
     */
    List<String> list(String name) {
        return Optional.ofNullable(raw.get(name)).stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .map(member -> decoded(name, member))
                .toList();
    }

    private static String decoded(String name, String value) {
        return decoded(value)
                .orElseThrow(() ->
                        new ProblemException(
                                Problems.invalidParameter(
                                        name,
                                        "The value of "
                                                + name
                                                + " is not percent-encoded UTF-8.")));
    }

    private static Optional<String> decoded(String encoded) {
        try {
            byte[] bytes =
                    URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1)
                            .getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
