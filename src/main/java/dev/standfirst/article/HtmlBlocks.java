package dev.standfirst.article;

import dev.standfirst.article.Paragraph.Role;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lays out an element's text as the paragraphs that a reader of the page sees. */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Above this share of linked characters a block is a list of links, not prose. */
    private static final double LINK_DENSITY = 0.6;

    private static final int PROSE_LENGTH = 200;

    /** Even a long paragraph is no prose where all of it is links. */
    private static final double ALL_LINKED = 0.8;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** "Caption", "1 of 6", "By Ana Field", "20 November 2026". Not "HARBOUR CITY". */
    private static final Pattern LABEL = Pattern.compile("[^ ]*|.*\\d.*|(?i:by) .*");

    /** What is shorter and no sentence is no paragraph. */
    private static final int LABEL_LENGTH = 60;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private final MainContent content;
    private final @Nullable String headline;
    private int linked;
    private int linkDepth;
    private int quoteDepth;
    private int breaks;
    private boolean heading;
    private @Nullable Block linkedHeading;

    private HtmlBlocks(MainContent content, @Nullable String headline) {
        this.content = content;
        this.headline = headline == null ? null : letters(headline);
    }

    /**
     * A paragraph.
     *
     * @param text its characters, white space folded, never empty
     * @param role what it is
     */
    record Block(String text, Role role) {}

    /**
     * The paragraphs of {@code content} without clutter, furniture and the headline, which is
     * metadata.
     */
    static List<Block> of(MainContent content, @Nullable String headline) {
        HtmlBlocks blocks = new HtmlBlocks(content, headline);
        NodeTraversor.filter(blocks, content.element());
        blocks.flush();
        return trimmed(blocks.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            if (Clutter.is(element) || content.dropped().contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        linkDepth -= element.normalName().equals("a") ? 1 : 0;
        if (isBlock(element)) {
            flush();
        }
        quoteDepth -= element.normalName().equals("blockquote") ? 1 : 0;
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "a" -> linkDepth++;
            default -> {
                if (isBlock(element)) {
                    flush();
                    heading = isHeading(element);
                }
                quoteDepth += element.normalName().equals("blockquote") ? 1 : 0;
            }
        }
    }

    /**
     * {@code blocks} without labels, dates and bylines before the first paragraph and without
     * headings after the last one.
     */
    private static List<Block> trimmed(List<Block> blocks) {
        int start = 0;
        int end = blocks.size();
        while (start < end && isLabel(blocks.get(start))) {
            start++;
        }
        while (end > start && announces(blocks.get(end - 1))) {
            end--;
        }
        return start < end ? blocks.subList(start, end) : blocks;
    }

    /** Whether something should follow that does not. */
    private static boolean announces(Block block) {
        return block.role() == Role.SUBHEADING
                || (block.text().length() < LABEL_LENGTH && block.text().endsWith(":"));
    }

    private static boolean isLabel(Block block) {
        return block.role() == Role.BODY
                && block.text().length() < LABEL_LENGTH
                && LABEL.matcher(block.text()).matches()
                && !Parts.endsSentence(block.text());
    }

    /** Whether a paragraph ends where {@code element} begins and ends. */
    static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("td");
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /** One break is white space, two end a paragraph. */
    private void lineBreak() {
        breaks++;
        current.append(' ');
        if (breaks > 1) {
            flush();
        }
    }

    private void append(TextNode text) {
        if (text.isBlank() && current.isEmpty()) {
            return;
        }
        current.append(text.getWholeText());
        linked += linkDepth > 0 ? text.getWholeText().strip().length() : 0;
        breaks = text.isBlank() ? breaks : 0;
    }

    private void flush() {
        String text = TextLines.inOneLine(Surrogates.repaired(current.toString()));
        if (!text.isEmpty() && isWanted(text)) {
            add(new Block(text, role()), isLinks(text));
        }
        current.setLength(0);
        linked = 0;
        breaks = 0;
        heading = false;
    }

    /** A heading that is one link is kept where a paragraph follows; lists of stories have none. */
    private void add(Block block, boolean links) {
        if (linkedHeading != null && !heading) {
            blocks.add(linkedHeading);
        }
        linkedHeading = links ? block : null;
        if (!links) {
            blocks.add(block);
        }
    }

    private boolean isWanted(String text) {
        return (heading || !isLinks(text)) && !isHeadline(text) && !Furniture.is(text);
    }

    private boolean isLinks(String text) {
        double density = text.length() < PROSE_LENGTH ? LINK_DENSITY : ALL_LINKED;
        return linked > density * text.length();
    }

    /** The page's title, wherever it stands, however it is punctuated. */
    private boolean isHeadline(String text) {
        return headline != null && text.length() < PROSE_LENGTH && letters(text).equals(headline);
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private Role role() {
        if (heading) {
            return Role.SUBHEADING;
        }
        return quoteDepth > 0 ? Role.BLOCK_QUOTATION : Role.BODY;
    }
}
