package dev.standfirst.api;

import dev.standfirst.representation.DayEntry;
import dev.standfirst.representation.DayFeed;
import dev.standfirst.representation.DayJson;
import dev.standfirst.representation.DayList;
import dev.standfirst.representation.DayPage;
import dev.standfirst.store.Cursors;
import dev.standfirst.store.Listed;
import dev.standfirst.store.Page;
import dev.standfirst.store.Position;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Answers with the articles of a day, newest first. */
final class DayAnswers {
    static final String DAY = "day";
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    /** The parameters that it knows. */
    static final List<String> PARAMETERS = List.of(DAY, LIMIT, CURSOR);

    private static final String JSON = "application/json";
    private static final String ATOM = "application/atom+xml";
    private static final String HTML = "text/html";

    /** The media types that it is there as, the default first. */
    static final List<String> MEDIA_TYPES = List.of(JSON, ATOM, HTML);

    private static final int USUAL_LIMIT = 20;
    private static final int MOST = 100;

    private final Library library;
    private final Cursors cursors;

    DayAnswers(Library library, Cursors cursors) {
        this.library = library;
        this.cursors = cursors;
    }

    /**
     * The answer to {@code request}.
     *
     * @throws ProblemException if a parameter has a value that it does not take, or no form is
     *     accepted
     */
    Delivery answer(Request request, Parameters parameters) {
        LocalDate day = day(parameters);
        int limit = limit(parameters);
        String cursor = parameters.value(CURSOR).orElse(null);
        Position after = cursor == null ? null : position(day, cursor);
        String mediaType = Negotiation.mediaType(request, MEDIA_TYPES);
        Page page = library.store().list(day, limit, after, library.now());
        DayList list = list(day, limit, cursor, page);
        return new Delivery(
                content(mediaType, list), Freshness.HALF_A_MINUTE, null, links(list, mediaType));
    }

    private LocalDate day(Parameters parameters) {
        return parameters
                .value(DAY)
                .map(DayAnswers::date)
                .orElseGet(() -> library.now().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static LocalDate date(String value) {
        try {
            // the ISO form has signs and more digits for years that nothing is published in
            return value.length() == "2026-11-20".length() ? LocalDate.parse(value) : noDate();
        } catch (DateTimeException e) {
            return noDate();
        }
    }

    private static LocalDate noDate() {
        throw new ProblemException(
                Problems.invalidParameter(DAY, "The parameter day is a date as 2026-11-20."));
    }

    private static int limit(Parameters parameters) {
        return parameters.value(LIMIT).map(DayAnswers::limit).orElse(USUAL_LIMIT);
    }

    private static int limit(String value) {
        int limit = value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > MOST) {
            throw new ProblemException(
                    Problems.invalidParameter(
                            LIMIT,
                            "The parameter limit is a whole number from 1 to " + MOST + "."));
        }
        return limit;
    }

    private Position position(LocalDate day, String cursor) {
        return cursors.read(day, cursor)
                .orElseThrow(() ->
                        new ProblemException(
                                ProblemType.INVALID_CURSOR
                                        .because("The parameter cursor is none of day " + day + ".")
                                        .with("parameter", CURSOR)));
    }

    private DayList list(LocalDate day, int limit, @Nullable String cursor, Page page) {
        String next = page.next() == null ? null : cursors.of(day, page.next());
        return new DayList(
                day,
                limit,
                page.articles().stream().map(DayAnswers::entry).toList(),
                next,
                path(day, limit, cursor),
                next == null ? null : path(day, limit, next));
    }

    private static DayEntry entry(Listed listed) {
        return new DayEntry(
                listed.id(),
                listed.summary().brief().headline(),
                listed.summary().brief().byline(),
                listed.summary().brief().fact(),
                listed.summary().publishedAt(),
                listed.storedAt(),
                listed.summary().textStored());
    }

    private static String path(LocalDate day, int limit, @Nullable String cursor) {
        return Target.Paths.ARTICLES
                + "?day="
                + day
                + "&limit="
                + limit
                + (cursor == null
                        ? ""
                        : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
    }

    private static Content content(String mediaType, DayList list) {
        return switch (mediaType) {
            case ATOM -> Content.of(ATOM, DayFeed.of(list));
            case HTML ->
                    Content.of(HTML, DayPage.of(list)).withPolicy(DayPage.CONTENT_SECURITY_POLICY);
            default -> Content.of(JSON, DayJson.of(list));
        };
    }

    private static List<Link> links(DayList list, String sent) {
        List<Link> links = new ArrayList<>(Link.alternates(list.self(), MEDIA_TYPES, sent));
        if (list.next() != null) {
            links.add(Link.to(list.next(), "next"));
        }
        return links;
    }
}
