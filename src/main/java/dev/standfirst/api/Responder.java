package dev.standfirst.api;

import dev.standfirst.store.Cursors;
import dev.standfirst.store.SummaryStore;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Answers requests from the store. Safe for use by threads. */
final class Responder {
    /** What a gateway hands over at all is not much longer. */
    private static final int LONGEST_URI = 8192;

    private static final List<String> LIST_PARAMETERS =
            Stream.concat(DayAnswers.PARAMETERS.stream(), BatchAnswers.PARAMETERS.stream())
                    .toList();

    private final Access access;
    private final Cors cors;
    private final ArticleAnswers articles;
    private final DayAnswers days;
    private final BatchAnswers batches;

    Responder(SummaryStore store, Clock clock, Access access, Cors cors, Cursors cursors) {
        this.access = access;
        this.cors = cors;
        Library library = new Library(store, clock);
        articles = new ArticleAnswers(library);
        days = new DayAnswers(library, cursors);
        batches = new BatchAnswers(library);
    }

    /**
     * The answer to {@code request}, with a body even to HEAD.
     *
     * @throws ProblemException if there is none, for a reason that is the request's or the store's
     * @throws RuntimeException if there is none for another reason
     */
    Response respond(Request request) {
        if (request.path().length() + request.query().length() > LONGEST_URI) {
            throw new ProblemException(
                    ProblemType.URI_TOO_LONG.because(
                            "Path and query have more than " + LONGEST_URI + " characters."));
        }
        Target target = Target.of(request.path());
        return switch (request.method()) {
            case "GET", "HEAD" -> delivery(target, request).response(request, access);
            case "OPTIONS" -> cors.options(request);
            default -> throw new ProblemException(Problems.methodNotAllowed());
        };
    }

    /** {@code response} with what lets the page that made {@code request} read it. */
    Response readable(Request request, Response response) {
        return cors.on(request, response);
    }

    private Delivery delivery(Target target, Request request) {
        return switch (target) {
            case Target.Article article -> articles.answer(article, request);
            case Target.Articles() -> list(request);
            case Target.Problem(ProblemType type) -> {
                Parameters.of(request.query(), List.of());
                yield ProblemAnswers.answer(type, request);
            }
            case Target.Fixed(FixedDocument document) -> {
                Parameters.of(request.query(), List.of());
                yield fixed(document, request);
            }
        };
    }

    private Delivery list(Request request) {
        Parameters parameters = Parameters.of(request.query(), LIST_PARAMETERS);
        boolean batch = parameters.has(BatchAnswers.IDS);
        refuse(parameters, batch ? DayAnswers.PARAMETERS : SummaryForm.PARAMETERS, batch);
        return batch ? batches.answer(request, parameters) : days.answer(request, parameters);
    }

    private static void refuse(Parameters parameters, List<String> names, boolean batch) {
        for (String name : names) {
            if (parameters.has(name)) {
                throw new ProblemException(
                        ProblemType.CONFLICTING_PARAMETERS
                                .because(
                                        "The parameter %s goes %s the parameter ids."
                                                .formatted(name, batch ? "without" : "with"))
                                .with("parameter", name));
            }
        }
    }

    private static Delivery fixed(FixedDocument document, Request request) {
        String mediaType = Negotiation.mediaType(request, document.mediaTypes());
        List<Link> links = Link.alternates(document.path(), document.mediaTypes(), mediaType);
        return new Delivery(document.content(mediaType), Freshness.AN_HOUR, null, links);
    }
}
