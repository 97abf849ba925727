package dev.standfirst.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much of what each element of a page holds is prose. One pass, whatever the nesting. */
final class Prose implements NodeFilter {
    /** What is shorter may be a label, a link or a button. */
    private static final int SHORTEST = 60;

    /** Captions are shorter. */
    private static final int CAPTION = 400;

    private static final double LINK_DENSITY = 0.4;

    private static final Mass NOTHING = new Mass();

    private final Set<Element> dropped;
    private final Map<Element, Mass> masses = new HashMap<>();
    private final Deque<Mass> open = new ArrayDeque<>();
    private boolean heading;
    private int run;
    private int linkedRun;
    private int linkDepth;

    private Prose(Set<Element> dropped) {
        this.dropped = dropped;
    }

    /** Characters within an element, white space not counted. */
    private static final class Mass {
        private int prose;
        private int text;
        private int linked;
        private int pictures;

        private void add(Mass other) {
            prose += other.prose;
            text += other.text;
            linked += other.linked;
            pictures += other.pictures;
        }
    }

    /** Weighs {@code root} and all within it but clutter and what is {@code dropped}. */
    static Prose of(Element root, Set<Element> dropped) {
        Prose prose = new Prose(dropped);
        NodeTraversor.filter(prose, root);
        return prose;
    }

    /** The characters of prose within {@code element}. */
    int in(Element element) {
        return mass(element).prose;
    }

    /** Whether {@code element} is hardly more than a picture. */
    boolean isPicture(Element element) {
        Mass mass = mass(element);
        return mass.pictures > 0 && mass.text < CAPTION;
    }

    private Mass mass(Element element) {
        return masses.getOrDefault(element, NOTHING);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (Clutter.is(element) || dropped.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        if (HtmlBlocks.isBlock(element)) {
            endRun();
            heading = HtmlBlocks.isHeading(element);
        }
        linkDepth += element.normalName().equals("a") ? 1 : 0;
        Mass mass = new Mass();
        mass.pictures = element.normalName().equals("img") ? 1 : 0;
        masses.put(element, mass);
        open.push(mass);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        if (HtmlBlocks.isBlock(element)) {
            endRun();
        }
        linkDepth -= element.normalName().equals("a") ? 1 : 0;
        Mass mass = open.pop();
        if (!open.isEmpty()) {
            open.peek().add(mass);
        }
    }

    private void append(String text) {
        int length = (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
        run += length;
        linkedRun += linkDepth > 0 ? length : 0;
    }

    private void endRun() {
        if (run > 0 && !open.isEmpty()) {
            Mass mass = open.peek();
            boolean prose = !heading && run >= SHORTEST && linkedRun <= LINK_DENSITY * run;
            mass.prose += prose ? run : 0;
            mass.text += run;
            mass.linked += linkedRun;
        }
        run = 0;
        linkedRun = 0;
        heading = false;
    }
}
