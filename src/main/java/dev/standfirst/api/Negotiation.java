package dev.standfirst.api;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Decides by a request's headers which representation is sent: RFC 9110, section 12.5. */
final class Negotiation {
    private Negotiation() {}

    /**
     * Which of {@code mediaTypes} the request likes best; the first of those that it likes as much.
     *
     * @param mediaTypes without parameters
     * @throws ProblemException if it accepts none
     */
    static String mediaType(Request request, List<String> mediaTypes) {
        QualityValues accept = QualityValues.of(request.header("accept").orElse(""));
        String best = null;
        double highest = 0;
        for (String mediaType : mediaTypes) {
            double quality = quality(accept, mediaType);
            if (quality > highest) {
                best = mediaType;
                highest = quality;
            }
        }
        if (best == null) {
            throw new ProblemException(Problems.notAcceptable(mediaTypes));
        }
        return best;
    }

    private static double quality(QualityValues accept, String mediaType) {
        String type = mediaType.substring(0, mediaType.indexOf('/'));
        return accept.isEmpty() ? 1 : orNone(accept.first(mediaType, type + "/*", "*/*"));
    }

    /**
     * The coding that the request likes best; gzip where it likes none less.
     *
     * @throws ProblemException if it accepts none
     */
    static Coding coding(Request request) {
        QualityValues accept = QualityValues.of(request.header("accept-encoding").orElse(""));
        double gzip = orNone(accept.first("gzip", "x-gzip", "*"));
        Double identity = accept.first("identity");
        if (gzip > 0 && (identity == null || gzip >= identity)) {
            return Coding.GZIP;
        }
        if (!isRefused(identity, accept.first("*"))) {
            return Coding.IDENTITY;
        }
        throw new ProblemException(Problems.noCoding());
    }

    /** It is acceptable unless it is refused by name, or all that is not named is. */
    private static boolean isRefused(@Nullable Double identity, @Nullable Double others) {
        return identity == null ? others != null && others == 0 : identity == 0;
    }

    private static double orNone(@Nullable Double quality) {
        return quality == null ? 0 : quality;
    }
}
