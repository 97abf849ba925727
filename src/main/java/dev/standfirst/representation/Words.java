package dev.standfirst.representation;

import dev.standfirst.representation.SummaryDocument.Quote;
import dev.standfirst.representation.SummaryDocument.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;

/** How the pages and lines put things to a reader, in English. */
final class Words {
    private static final int SECONDS_A_MINUTE = 60;

    private Words() {}

    /** “20 November 2026”, where it is, without loading a locale's names. */
    static String date(TemporalAccessor moment) {
        LocalDate day = LocalDate.from(moment);
        String month = day.getMonth().name();
        return day.getDayOfMonth()
                + " "
                + month.charAt(0)
                + month.substring(1).toLowerCase(Locale.ROOT)
                + " "
                + day.getYear();
    }

    /** “By Ana Field”, with one “By”. */
    static String byline(String byline) {
        String line = Characters.line(byline);
        return line.regionMatches(true, 0, "by ", 0, 3) ? line : "By " + line;
    }

    /** “3 min read”, at least one. */
    static String reading(int seconds) {
        return Math.max(1, Math.round(seconds / (float) SECONDS_A_MINUTE)) + " min read";
    }

    /** What was said, in one line between marks; without the comma that led over to who said it. */
    static String quotation(Quote quote) {
        String text = Characters.line(quote.text());
        return "“" + (text.endsWith(",") ? text.substring(0, text.length() - 1) : text) + "”";
    }

    /** “Maria Lopez”; null where no name is known. */
    static @Nullable String name(@Nullable Speaker speaker) {
        String name =
                speaker == null || speaker.name() == null ? "" : Characters.line(speaker.name());
        return name.isEmpty() ? null : name;
    }

    /** “Maria Lopez, harbour master”; the role alone where no name is known; null for nobody. */
    static @Nullable String speaker(@Nullable Speaker speaker) {
        if (speaker == null) {
            return null;
        }
        String name = Objects.requireNonNullElse(name(speaker), "");
        String role = speaker.role() == null ? "" : Characters.line(speaker.role());
        String all = name.isEmpty() || role.isEmpty() ? name + role : name + ", " + role;
        return all.isEmpty() ? null : all;
    }

    /** That, or the words of {@code text} that stand for whom it gives neither name nor role. */
    static @Nullable String speaker(@Nullable Speaker speaker, String text) {
        String known = speaker(speaker);
        if (known != null || speaker == null || speaker.mention() == null) {
            return known;
        }
        int end = Math.min(text.length(), speaker.mention().end());
        int start = Math.min(end, speaker.mention().start());
        String words = Characters.line(text.substring(start, end));
        return words.isEmpty() ? null : words;
    }

    /** “1 fact”, “3 facts”. */
    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
