package dev.standfirst.representation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes an article's text with its facts and quotes highlighted where they stand. The text's
 * characters come out in order and complete, as {@link Characters#shown} has them, with a line feed
 * for each line's end. Marks that overlap without nesting are cut into pieces; the first piece of a
 * mark has its id, and a link back to the summary. Its label is in attributes, so that it is none
 * of the text's characters.
 */
final class ArticleText {
    private final Markup html;
    private final String text;
    private final List<Mark> marks;
    private final Set<String> placed = new HashSet<>();
    private final List<Mark> open = new ArrayList<>();

    private ArticleText(Markup html, String text, List<Mark> marks) {
        this.html = html;
        this.text = text;
        this.marks = marks;
    }

    /**
     * Writes {@code text}, into an element that is open.
     *
     * @param text as {@link Characters#shown} gives it
     * @param marks outer ones first
     */
    static void write(Markup html, String text, List<Mark> marks) {
        ArticleText article = new ArticleText(html, text, marks);
        int at = 0;
        for (TextBlock block : TextBlock.of(text)) {
            html.text(text.substring(at, block.start()));
            article.block(block);
            at = block.end();
        }
        html.text(text.substring(at));
    }

    private void block(TextBlock block) {
        html.start("p").attribute("dir", "auto");
        List<Mark> here =
                marks.stream()
                        .filter(mark -> mark.start() < block.end() && mark.end() > block.start())
                        .toList();
        int at = block.start();
        for (int edge : edges(here, block)) {
            nest(covering(here, at));
            piece(at, edge, block.flows());
            at = edge;
        }
        nest(List.of());
        html.end();
    }

    /** Where a mark begins or ends within the block, and its end. */
    private static SortedSet<Integer> edges(List<Mark> marks, TextBlock block) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Mark mark : marks) {
            edges.add(mark.start());
            edges.add(mark.end());
        }
        TreeSet<Integer> within =
                new TreeSet<>(edges.subSet(block.start(), false, block.end(), false));
        within.add(block.end());
        return within;
    }

    private static List<Mark> covering(List<Mark> marks, int index) {
        return marks.stream().filter(mark -> mark.covers(index)).toList();
    }

    /** Closes and opens elements until those for {@code wanted} are open, outer ones first. */
    private void nest(List<Mark> wanted) {
        int kept = 0;
        while (kept < Math.min(open.size(), wanted.size())
                && open.get(kept).equals(wanted.get(kept))) {
            kept++;
        }
        while (open.size() > kept) {
            open.removeLast();
            html.end();
        }
        wanted.subList(kept, wanted.size()).forEach(this::open);
    }

    private void open(Mark mark) {
        open.add(mark);
        html.start("mark").is(mark.kind() + " " + mark.kind() + "-" + mark.number());
        if (mark.speaker() != null) {
            html.attribute("title", mark.speaker());
        }
        if (placed.add(mark.id())) {
            html.attribute("id", mark.id());
            back(mark);
        }
    }

    private void back(Mark mark) {
        html.start("a").is("back").attribute("href", "#" + mark.entryId());
        html.attribute("data-label", mark.label()).attribute("aria-label", mark.name()).end();
    }

    private void piece(int start, int end, boolean flows) {
        int at = start;
        for (int i = start; i < end && !flows; i++) {
            if (text.charAt(i) == '\n') {
                html.text(text.substring(at, isCarriageReturn(i - 1) ? i - 1 : i)).start("br");
                at = i;
            }
        }
        html.text(text.substring(at, end));
    }

    private boolean isCarriageReturn(int index) {
        return index >= 0 && text.charAt(index) == '\r';
    }
}
