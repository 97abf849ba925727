package dev.standfirst.article;

import dev.standfirst.article.Paragraph.Role;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lays out an element's text as the paragraphs that a reader of the page sees. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Above this share of linked characters a block is a list of links, not prose. */
    private static final double LINK_DENSITY = 0.6;

    private static final int PROSE_LENGTH = 200;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private final @Nullable String headline;
    private int linked;
    private int linkDepth;
    private int quoteDepth;
    private int breaks;
    private boolean heading;

    private HtmlBlocks(@Nullable String headline) {
        this.headline = headline;
    }

    /**
     * A paragraph.
     *
     * @param text its characters, white space folded, never empty
     * @param role what it is
     */
    record Block(String text, Role role) {}

    /**
     * The paragraphs of {@code element} without furniture and without the headline, which is
     * metadata.
     */
    static List<Block> of(Element element, @Nullable String headline) {
        HtmlBlocks blocks = new HtmlBlocks(headline);
        NodeTraversor.traverse(blocks, element);
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode text -> append(text);
            case Element element -> open(element);
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("a")) {
            linkDepth--;
        }
        if (isBlock(element)) {
            flush();
        }
        if (element.normalName().equals("blockquote")) {
            quoteDepth--;
        }
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "a" -> linkDepth++;
            default -> {
                if (isBlock(element)) {
                    flush();
                    heading = HEADINGS.contains(element.normalName());
                }
                quoteDepth += element.normalName().equals("blockquote") ? 1 : 0;
            }
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("td");
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
            blocks.add(new Block(text, role()));
        }
        current.setLength(0);
        linked = 0;
        breaks = 0;
        heading = false;
    }

    private boolean isWanted(String text) {
        boolean links = linked > LINK_DENSITY * text.length() && text.length() < PROSE_LENGTH;
        return !links && !text.equals(headline) && !Furniture.is(text);
    }

    private Role role() {
        if (heading) {
            return Role.SUBHEADING;
        }
        return quoteDepth > 0 ? Role.BLOCK_QUOTATION : Role.BODY;
    }
}
