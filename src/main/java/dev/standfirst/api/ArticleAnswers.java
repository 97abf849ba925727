package dev.standfirst.api;

import dev.standfirst.representation.ArticlePaths;
import dev.standfirst.representation.JsonLd;
import dev.standfirst.representation.PlainText;
import dev.standfirst.representation.SummaryDocument;
import dev.standfirst.representation.TrimmedJson;
import dev.standfirst.representation.ViewPage;
import dev.standfirst.store.Document;
import dev.standfirst.store.Outcome;
import dev.standfirst.store.Part;
import dev.standfirst.store.State;
import dev.standfirst.store.Stored;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Answers for the resources of one article. */
final class ArticleAnswers {
    private static final String JSON = "application/json";
    private static final String JSON_LD = "application/ld+json";
    private static final String HTML = "text/html";
    private static final String PLAIN = "text/plain";

    private final Library library;

    ArticleAnswers(Library library) {
        this.library = library;
    }

    /**
     * The answer to {@code request} for {@code target}.
     *
     * @throws ProblemException if there is none
     */
    Delivery answer(Target.Article target, Request request) {
        return switch (target.resource()) {
            case STATUS -> status(target, request);
            case SUMMARY -> summary(target, request);
            case TEXT -> text(target, request);
            case VIEW -> view(target, request);
        };
    }

    private Delivery status(Target.Article target, Request request) {
        Parameters.of(request.query(), List.of());
        Negotiation.mediaType(request, target.resource().mediaTypes());
        State state = library.find(target.id(), Part.SUMMARY).state();
        Content content = Content.of(JSON, StatusJson.bytes(state));
        return new Delivery(
                content, Freshness.ASKED_FOR_EACH_TIME, state.storedAt(), statusLinks(state));
    }

    private static List<Link> statusLinks(State state) {
        List<Link> links = new ArrayList<>(canonical(state));
        if (state.outcome() instanceof Outcome.Summarised) {
            ArticlePaths paths = new ArticlePaths(state.id());
            links.add(new Link(paths.summary(), "related", JSON));
            links.add(new Link(paths.view(), "related", HTML));
        }
        return links;
    }

    private Delivery summary(Target.Article target, Request request) {
        Parameters parameters = Parameters.of(request.query(), SummaryForm.PARAMETERS);
        SummaryForm form = SummaryForm.of(parameters);
        List<String> mediaTypes = form.isWhole() ? target.resource().mediaTypes() : List.of(JSON);
        String mediaType = Negotiation.mediaType(request, mediaTypes);
        return mediaType.equals(HTML)
                ? page(target.id(), mediaTypes)
                : summary(target.id(), form, mediaTypes, mediaType);
    }

    private Delivery summary(
            String id, SummaryForm form, List<String> mediaTypes, String mediaType) {
        Stored stored = library.find(id, Part.SUMMARY);
        Document document = Library.document(stored);
        Content content =
                switch (mediaType) {
                    case JSON_LD -> jsonLd(document, stored);
                    case PLAIN -> plain(document);
                    default -> json(document, form);
                };
        return delivery(content, stored, links(stored, mediaTypes, mediaType));
    }

    private static Content json(Document document, SummaryForm form) {
        return form.isWhole()
                ? Content.of(JSON, document)
                : Content.made(
                        JSON,
                        List.of(document.tag(), TrimmedJson.VERSION, form.key()),
                        () -> form.of(document.content()));
    }

    private static Content jsonLd(Document document, Stored stored) {
        String canonical = Library.canonicalUrl(stored.state());
        return Content.made(
                JSON_LD,
                List.of(document.tag(), "json-ld", JsonLd.VERSION, String.valueOf(canonical)),
                () -> JsonLd.of(SummaryDocument.of(document.content()), canonical));
    }

    private static Content plain(Document document) {
        return Content.made(
                PLAIN,
                List.of(document.tag(), "plain", PlainText.VERSION),
                () -> PlainText.of(SummaryDocument.of(document.content())));
    }

    private Delivery page(String id, List<String> mediaTypes) {
        Library.Whole whole = library.whole(id);
        Stored stored = whole.stored();
        return delivery(page(whole), stored, links(stored, mediaTypes, HTML));
    }

    /** Its tag is made of that of the summary alone, which holds a hash of the text. */
    private static Content page(Library.Whole whole) {
        Document document = Library.document(whole.stored());
        String canonical = Library.canonicalUrl(whole.stored().state());
        return Content.made(
                        HTML,
                        List.of(
                                document.tag(),
                                "view",
                                ViewPage.VERSION,
                                String.valueOf(canonical)),
                        () -> rendered(document, whole.text(), canonical))
                .withPolicy(ViewPage.CONTENT_SECURITY_POLICY);
    }

    /** Without its text, where a response would not hold both. */
    private static byte[] rendered(
            Document document, @Nullable Document text, @Nullable String canonical) {
        SummaryDocument summary = SummaryDocument.of(document.content());
        byte[] page =
                text == null
                        ? null
                        : ViewPage.of(
                                summary,
                                new String(text.content(), StandardCharsets.UTF_8),
                                canonical);
        return page != null && page.length <= Document.MAX_CONTENT
                ? page
                : ViewPage.of(summary, null, canonical);
    }

    private Delivery view(Target.Article target, Request request) {
        Parameters.of(request.query(), List.of());
        Negotiation.mediaType(request, target.resource().mediaTypes());
        return page(target.id(), Resource.SUMMARY.mediaTypes());
    }

    private Delivery text(Target.Article target, Request request) {
        Parameters.of(request.query(), List.of());
        Negotiation.mediaType(request, target.resource().mediaTypes());
        Stored stored = library.find(target.id(), Part.TEXT);
        Content content = Content.of(PLAIN, Library.text(stored));
        List<Link> links = new ArrayList<>(canonical(stored.state()));
        links.add(new Link(new ArticlePaths(target.id()).view(), "alternate", HTML));
        return delivery(content, stored, links);
    }

    private static Delivery delivery(Content content, Stored stored, List<Link> links) {
        return new Delivery(content, Freshness.A_MINUTE, stored.state().storedAt(), links);
    }

    private static List<Link> links(Stored stored, List<String> mediaTypes, String sent) {
        ArticlePaths paths = new ArticlePaths(stored.state().id());
        List<Link> links = new ArrayList<>(canonical(stored.state()));
        if (sent.equals(JSON)) {
            links.add(
                    new Link(
                            FixedDocument.SCHEMA.path(), "describedby", "application/schema+json"));
        }
        links.addAll(Link.alternates(paths.summary(), mediaTypes, sent));
        return links;
    }

    private static List<Link> canonical(State state) {
        String url = Library.canonicalUrl(state);
        return url == null ? List.of() : List.of(Link.to(url, "canonical"));
    }
}
