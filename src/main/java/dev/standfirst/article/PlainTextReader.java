package dev.standfirst.article;

import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads plain text. The canonical text is the decoded upload, unchanged but for a byte-order mark.
 */
final class PlainTextReader {
    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_BYLINE = 120;

    /** A byline stands above the story: after a headline and perhaps a standfirst and a date. */
    private static final int BYLINE_WITHIN = 4;

    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?:[Bb][Yy]|Story by|Words by|Written by)[: ]\\s*(\\p{Lu}[^.!?]*(?:\\p{Lu}\\.[^.!?]*)*)");

    /** What a name does not hold: "By Friday the bridge had closed" is no byline. */
    private static final Pattern PROSE =
            Pattern.compile("\\b(the|was|were|had|has|is|are|will|when|that)\\b");

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
        for (int i = 0; i < paragraphs.size(); i++) {
            Role role = role(i, headline != null, byline != null);
            headline = role == Role.HEADLINE ? line(i) : headline;
            byline = role == Role.BYLINE ? byline(i).orElse(null) : byline;
            roles.add(new Paragraph(paragraphs.get(i), role));
        }
        Metadata metadata =
                Metadata.NONE
                        .withHeadline(headline)
                        .withByline(byline)
                        .withPublishedAt(published());
        return new Article(text, roles, metadata, Format.PLAIN_TEXT.mediaType(), warnings);
    }

    private Role role(int i, boolean hasHeadline, boolean hasByline) {
        if (Furniture.is(text.at(paragraphs.get(i)))) {
            return Role.FURNITURE;
        }
        if (!hasByline && i < BYLINE_WITHIN && byline(i).isPresent()) {
            return Role.BYLINE;
        }
        return i == 0 && !hasHeadline && isHeadline() ? Role.HEADLINE : Role.BODY;
    }

    /** The first paragraph, where it is one short line that is no sentence and a story follows. */
    private boolean isHeadline() {
        Span first = paragraphs.getFirst();
        if (paragraphs.size() < 2
                || first.length() > LONGEST_HEADLINE
                || text.at(first).indexOf('\n') >= 0) {
            return false;
        }
        boolean sentence = ".…:,;\"”".indexOf(text.charAt(first.end() - 1)) >= 0;
        return !sentence
                && paragraphs.stream().skip(1).anyMatch(other -> other.length() > first.length());
    }

    private Optional<String> byline(int i) {
        String line = line(i);
        Matcher matcher = BYLINE.matcher(line);
        boolean names =
                line.length() <= LONGEST_BYLINE && matcher.matches() && !PROSE.matcher(line).find();
        return names ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    private @Nullable OffsetDateTime published() {
        return IntStream.range(0, Math.min(paragraphs.size(), BYLINE_WITHIN))
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
