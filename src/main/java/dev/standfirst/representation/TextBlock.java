package dev.standfirst.representation;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a text between blank ones.
 *
 * @param start of its first line
 * @param end of its last line, without what ends it
 * @param flows whether its lines were broken for width alone, so that they may be broken elsewhere
 */
record TextBlock(int start, int end, boolean flows) {
    /** Widths at which people and programs break lines; a wider line is a paragraph of its own. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 100;

    /** The blocks of {@code text}, in order. */
    static List<TextBlock> of(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int at = 0; at <= text.length(); ) {
            int lineEnd = lineEnd(text, at);
            String line = text.substring(at, lineEnd);
            if (!isBlank(line)) {
                start = lines.isEmpty() ? at : start;
                end = lineEnd;
                lines.add(line.strip());
            } else if (!lines.isEmpty()) {
                blocks.add(new TextBlock(start, end, isWrapped(lines)));
                lines.clear();
            }
            at = afterLine(text, lineEnd);
        }
        if (!lines.isEmpty()) {
            blocks.add(new TextBlock(start, end, isWrapped(lines)));
        }
        return blocks;
    }

    private static int lineEnd(String text, int at) {
        int feed = text.indexOf('\n', at);
        int end = feed < 0 ? text.length() : feed;
        return end > at && feed >= 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private static int afterLine(String text, int lineEnd) {
        int feed = text.indexOf('\n', lineEnd);
        return feed < 0 ? text.length() + 1 : feed + 1;
    }

    private static boolean isBlank(String line) {
        return line.chars().allMatch(Characters::isSpace);
    }

    /** As a program breaks lines: the next line's first word had no room at the end of this one. */
    private static boolean isWrapped(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        if (lines.size() > 1 && (width < NARROWEST || width > WIDEST)) {
            return false;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            String next = lines.get(i + 1).split("\\s", 2)[0];
            if (lines.get(i).length() + 1 + next.length() <= width) {
                return false;
            }
        }
        return true;
    }
}
