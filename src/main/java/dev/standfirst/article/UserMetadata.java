package dev.standfirst.article;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the upload's user metadata ({@code x-amz-meta-*}) says of the article.
 *
 * @param metadata what is known by it
 * @param warnings what was not understood
 */
record UserMetadata(Metadata metadata, List<Warning> warnings) {
    private static final String STATUS = "status";

    /** Whether it withdraws the article, whatever the upload holds. */
    static boolean isWithdrawal(Map<String, String> said) {
        return PublicationStatus.of(said.getOrDefault(STATUS, "")) == PublicationStatus.WITHDRAWN;
    }

    /**
     * @throws RefusedException if the embargo or the status is not understood, or does not let the
     *     article be shown: it must not be by mistake
     */
    static UserMetadata of(Map<String, String> said) throws RefusedException {
        PublicationStatus.require(said.getOrDefault(STATUS, ""), "The metadata status");
        List<Warning> warnings = new ArrayList<>();
        Metadata metadata =
                new Metadata(
                        text(said, "headline"),
                        text(said, "byline"),
                        publishedAt(said, warnings),
                        text(said, "language"),
                        text(said, "canonical-url"),
                        Embargoes.of(text(said, "embargo-until"), "The metadata embargo-until"));
        return new UserMetadata(metadata, List.copyOf(warnings));
    }

    /** {@code article} with what it does not say itself taken from here. */
    Article fill(Article article) {
        return article.with(article.metadata().or(metadata)).warned(warnings);
    }

    private static @Nullable String text(Map<String, String> said, String name) {
        String value = said.get(name);
        return value == null || value.isBlank()
                ? null
                : TextLines.inOneLine(HeaderText.decoded(value));
    }

    private static @Nullable OffsetDateTime publishedAt(
            Map<String, String> said, List<Warning> warnings) {
        String value = text(said, "published-at");
        if (value == null) {
            return null;
        }
        Optional<OffsetDateTime> moment = Moments.parse(value);
        if (moment.isEmpty()) {
            warnings.add(
                    new Warning(
                            "published-at-ignored",
                            "The metadata published-at is no ISO 8601 date."));
        }
        return moment.orElse(null);
    }
}
