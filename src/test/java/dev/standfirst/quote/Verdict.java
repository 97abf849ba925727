package dev.standfirst.quote;

import dev.standfirst.quote.MarkedArticle.Quotation;
import dev.standfirst.quote.Quote.Speaker;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a quote says of its stretch what the annotation says. Mentions and cues are right where
 * they overlap an annotated one; names and roles where they are one of the answers, whatever the
 * case and the article before them.
 *
 * @param gold the annotation
 * @param quote the quote that was found there, or null
 */
record Verdict(Quotation gold, @Nullable Quote quote) {
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an|one) ");
    private static final Set<String> TITLES =
            Set.of("captain", "cllr", "con", "det", "di", "dr", "insp", "kc", "mr", "mrs", "vet");

    boolean hasSpeaker() {
        return !gold.mentions().isEmpty();
    }

    boolean isMentionRight() {
        Speaker speaker = speaker();
        return speaker != null && gold.mentions().stream().anyMatch(speaker.mention()::overlaps);
    }

    boolean hasName() {
        return !gold.names().contains("");
    }

    boolean isNameRight() {
        return speaker() != null && isOneOf(name(), gold.names());
    }

    /** The right person's name with words left out or added. */
    boolean isNamePartial() {
        return name() != null
                && !isNameRight()
                && gold.names().stream().anyMatch(right -> isPart(name(), right));
    }

    /** Another's name, or one where the article gives none. */
    boolean isNameWrong() {
        return name() != null && !isNameRight() && !isNamePartial();
    }

    boolean hasRole() {
        return !gold.roles().contains("");
    }

    boolean isRoleRight() {
        return speaker() != null && isOneOf(role(), gold.roles());
    }

    boolean isRoleWrong() {
        return role() != null && !isRoleRight();
    }

    boolean hasCue() {
        return !gold.cues().isEmpty();
    }

    boolean isCueRight() {
        Span cue = cue();
        return cue != null && gold.cues().stream().anyMatch(cue::overlaps);
    }

    @Nullable Speaker speaker() {
        return quote == null ? null : quote.speaker();
    }

    @Nullable String role() {
        Speaker speaker = speaker();
        return speaker == null ? null : speaker.role();
    }

    @Nullable Span cue() {
        return quote == null ? null : quote.cue();
    }

    private @Nullable String name() {
        Speaker speaker = speaker();
        return speaker == null ? null : speaker.name();
    }

    private static boolean isOneOf(@Nullable String answer, List<String> right) {
        String plain = plain(answer);
        return right.stream().anyMatch(r -> plain(r).equals(plain));
    }

    private static boolean isPart(@Nullable String answer, String right) {
        List<String> given = new ArrayList<>(words(answer));
        Set<String> all = new HashSet<>(words(right));
        given.removeAll(TITLES);
        all.removeAll(TITLES);
        return !given.isEmpty() && (all.containsAll(given) || given.containsAll(all));
    }

    private static List<String> words(@Nullable String name) {
        return List.of(plain(name).split(" ", -1));
    }

    private static String plain(@Nullable String answer) {
        String lower = answer == null ? "" : answer.toLowerCase(Locale.ROOT).replace('’', '\'');
        return ARTICLE.matcher(lower).replaceFirst("");
    }
}
