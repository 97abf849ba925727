package dev.standfirst.bench;

import java.util.List;
import java.util.Locale;

/** Plots as SVG, without a script. */
final class Plot {
    private static final int WIDTH = 720;
    private static final int LEFT = 260;
    private static final int RIGHT = 90;
    private static final int ROW = 34;
    private static final int TOP = 12;
    private static final int CURVE = 300;

    private Plot() {}

    /** A row for each series: its quartiles as a box, its tenths as a line, its median in words. */
    static String boxes(List<Series> all, String unit) {
        double most = all.stream().mapToDouble(s -> s.quantile(0.9)).max().orElse(1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            Series series = all.get(i);
            int y = TOP + i * ROW;
            double low = x(series.quantile(0.25), most);
            double high = x(series.quantile(0.75), most);
            double median = x(series.median(), most);
            label(out, y, series.name());
            line(out, x(series.quantile(0.1), most), x(series.quantile(0.9), most), y);
            rectangle(out, low, high, y, "box");
            rectangle(out, median - 1, median + 1, y, "median");
            value(out, x(series.quantile(0.9), most), y, series.median(), unit);
        }
        return svg(out, all.size());
    }

    /** A row for each figure, with its budget as a mark. */
    static String bars(List<Figure> all) {
        double most =
                all.stream()
                        .mapToDouble(f -> Math.max(f.value(), f.budget() == null ? 0 : f.budget()))
                        .max()
                        .orElse(1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            Figure figure = all.get(i);
            int y = TOP + i * ROW;
            double end = x(figure.value(), most);
            label(out, y, figure.what());
            rectangle(out, LEFT, end, y, figure.isWithinBudget() ? "box" : "over");
            if (figure.budget() != null) {
                double budget = x(figure.budget(), most);
                rectangle(out, budget - 1, budget + 1, y, "budget");
                end = Math.max(end, budget);
            }
            value(out, end, y, figure.value(), figure.unit());
        }
        return svg(out, all.size());
    }

    /**
     * Points on logarithmic scales, with the line on which time grows as length does.
     *
     * @param lengths in words, ascending
     * @param millis as many
     */
    static String growth(double[] lengths, double[] millis) {
        StringBuilder out = new StringBuilder();
        int last = lengths.length - 1;
        double scale = (CURVE - 60) / Math.log(Math.max(lengths[last] / lengths[0], 10));
        for (int i = 0; i <= last; i++) {
            double x = LEFT + Math.log(lengths[i] / lengths[0]) * scale;
            double y = CURVE - 20 - Math.log(millis[i] / millis[0]) * scale;
            double even = CURVE - 20 - Math.log(lengths[i] / lengths[0]) * scale;
            out.append(
                    String.format(
                            Locale.ROOT,
                            """
                            <line x1="%d" x2="%.1f" y1="%d" y2="%.1f"/>
                            <circle cx="%.1f" cy="%.1f" r="4"/>
                            <text x="%.1f" y="%.1f">%s words: %s ms</text>
                            """,
                            LEFT,
                            x,
                            CURVE - 20,
                            even,
                            x,
                            y,
                            x + 10,
                            y + 14,
                            Figure.number(lengths[i]),
                            Figure.number(millis[i])));
        }
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\">%s</svg>".formatted(WIDTH, CURVE, out);
    }

    private static double x(double value, double most) {
        return LEFT + value / most * (WIDTH - LEFT - RIGHT);
    }

    private static void label(StringBuilder out, int y, String text) {
        out.append(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                        .formatted(LEFT - 8, y + 15, ReportPage.escaped(text)));
    }

    private static void value(StringBuilder out, double x, int y, double value, String unit) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%d\">%s %s</text>",
                        x + 6,
                        y + 15,
                        Figure.number(value),
                        ReportPage.escaped(unit)));
    }

    private static void rectangle(StringBuilder out, double from, double to, int y, String kind) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"20\"/>",
                        kind,
                        from,
                        y,
                        Math.max(1, to - from)));
    }

    private static void line(StringBuilder out, double from, double to, int y) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                        from,
                        to,
                        y + 10,
                        y + 10));
    }

    private static String svg(StringBuilder content, int rows) {
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\">%s</svg>"
                .formatted(WIDTH, TOP + rows * ROW, content);
    }
}
