package dev.standfirst.representation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of the list of a day's articles, newest first.
 *
 * @param day of publication, in UTC
 * @param limit how many it may hold
 * @param cursor what to go on from; null where no article follows
 * @param self the path that was asked for
 * @param next the path of the list's next page; null where no article follows
 */
public record DayList(
        LocalDate day,
        int limit,
        List<DayEntry> articles,
        @Nullable String cursor,
        String self,
        @Nullable String next) {

    public DayList {
        articles = List.copyOf(articles);
    }
}
