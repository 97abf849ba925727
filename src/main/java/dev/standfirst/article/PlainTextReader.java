package dev.standfirst.article;

import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads plain text. The canonical text is the decoded upload, unchanged but for a byte-order mark.
 */
final class PlainTextReader {
    private static final int LONGEST_HEADLINE = 160;

    /** Two before the first paragraph: none follows it. */
    private static final int NOWHERE = -2;

    private static final Pattern PUBLISHED =
            Pattern.compile("(?:(?:First )?[Pp]ublished|Posted)(?: on| at)?:? +(\\S.{6,50})");

    private final SourceText text;
    private final List<Span> paragraphs;
    private final List<Warning> warnings;

    private PlainTextReader(Decoding decoding) {
        this.text = new SourceText(decoding.text());
        this.paragraphs = ParagraphLayout.of(text);
        this.warnings = new ArrayList<>(decoding.warnings());
    }

    /**
     * @throws RefusedException if the bytes are no text
     */
    static Article read(Upload upload) throws RefusedException {
        return new PlainTextReader(Decoding.of(upload.bytes(), upload.contentType())).article();
    }

    private Article article() {
        List<Paragraph> roles = new ArrayList<>();
        @Nullable String headline = null;
        @Nullable String byline = null;
        int bylineAt = NOWHERE;
        for (int i = 0; i < paragraphs.size(); i++) {
            Role role = role(i, bylineAt, roles);
            headline = role == Role.HEADLINE ? line(i) : headline;
            byline = role == Role.BYLINE ? HeadLines.byline(line(i)).orElse(null) : byline;
            bylineAt = role == Role.BYLINE ? i : bylineAt;
            roles.add(new Paragraph(paragraphs.get(i), role));
        }
        Metadata metadata =
                Metadata.NONE
                        .withHeadline(headline)
                        .withByline(byline)
                        .withPublishedAt(published());
        return new Article(text, roles, metadata, Format.PLAIN_TEXT.mediaType(), warnings);
    }

    private Role role(int i, int bylineAt, List<Paragraph> before) {
        String line = line(i);
        if (Furniture.is(text.at(paragraphs.get(i)))) {
            return Role.FURNITURE;
        }
        if (i <= HeadLines.WITHIN && isBesideStory(line, i == bylineAt + 1)) {
            return Role.FURNITURE;
        }
        if (bylineAt == NOWHERE && i < HeadLines.WITHIN && HeadLines.byline(line).isPresent()) {
            return Role.BYLINE;
        }
        boolean first =
                i < HeadLines.WITHIN && before.stream().allMatch(PlainTextReader::isFurniture);
        return first && isHeadline(i) ? Role.HEADLINE : Role.BODY;
    }

    private static boolean isBesideStory(String line, boolean afterByline) {
        return HeadLines.isDateline(line) || (afterByline && HeadLines.isOffice(line));
    }

    private static boolean isFurniture(Paragraph paragraph) {
        return paragraph.role() == Role.FURNITURE;
    }

    /** Whether the paragraph is one short line that is no sentence and a story follows. */
    private boolean isHeadline(int i) {
        Span first = paragraphs.get(i);
        if (paragraphs.size() < 2
                || first.length() > LONGEST_HEADLINE
                || text.at(first).indexOf('\n') >= 0) {
            return false;
        }
        boolean sentence = ".…:,;\"”".indexOf(text.charAt(first.end() - 1)) >= 0;
        return !sentence
                && paragraphs.stream()
                        .skip(i + 1L)
                        .anyMatch(other -> other.length() > first.length());
    }

    private @Nullable OffsetDateTime published() {
        return IntStream.range(0, Math.min(paragraphs.size(), HeadLines.WITHIN))
                .mapToObj(i -> PUBLISHED.matcher(line(i)))
                .filter(Matcher::matches)
                .flatMap(matcher -> Moments.parse(matcher.group(1)).stream())
                .findFirst()
                .orElse(null);
    }

    private String line(int i) {
        Span span = paragraphs.get(i);
        return span.length() > LONGEST_HEADLINE ? "" : TextLines.inOneLine(text.at(span));
    }
}
