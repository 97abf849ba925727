package dev.standfirst.text;

import java.util.ArrayList;
import java.util.List;

/** Pairs quotation marks. */
public final class QuotationMarks {
    private QuotationMarks() {}

    /**
     * The stretches between paired quotation marks within {@code paragraph}, without the marks,
     * outermost only, in order. A mark left open runs to the paragraph's end.
     */
    public static List<Span> stretches(SourceText text, Span paragraph) {
        List<Span> stretches = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '“' || (c == '"' && open < 0)) {
                open = i + 1;
            } else if ((c == '”' || c == '"') && open >= 0) {
                if (i > open) {
                    stretches.add(new Span(open, i));
                }
                open = -1;
            }
        }
        if (open >= 0 && open < paragraph.end()) {
            stretches.add(new Span(open, paragraph.end()));
        }
        return stretches;
    }
}
