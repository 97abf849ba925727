package dev.standfirst.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Throughput, queue and memory over time: three panels, with a line where a process is killed. */
final class Plot {
    private static final int WIDTH = 900;
    private static final int LEFT = 60;
    private static final int PANEL = 170;
    private static final int GAP = 50;
    private static final int WINDOW = 10;
    private static final int MOST_POINTS = 600;
    private static final List<String> COLOURS = List.of("#1b6ca8", "#c8553d", "#6b8e23");

    private final List<Sample> samples;
    private final double end;
    private final StringBuilder out = new StringBuilder();

    Plot(List<Sample> samples) {
        this.samples = List.copyOf(samples);
        end = Math.max(1, samples.getLast().seconds());
    }

    private record Line(String name, List<Double> values) {
        double most() {
            return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }
    }

    /** A drawing that stands for itself. */
    String svg() {
        int height = 3 * (PANEL + GAP) + GAP;
        out.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
                font-family="sans-serif" font-size="12">
                <rect width="%1$d" height="%2$d" fill="white"/>
                """
                        .formatted(WIDTH + LEFT + 20, height));
        panel(0, "messages handled a second", List.of(new Line("", rates())));
        panel(1, "messages in the queue", List.of(line("", Sample::depth)));
        panel(2, "resident memory, MB; heap of the run itself", memory());
        text(LEFT + WIDTH / 2, height - 12, "seconds; a process is killed at each grey line");
        return out.append("</svg>\n").toString();
    }

    private List<Line> memory() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < samples.getFirst().megabytes().size(); i++) {
            int function = i;
            lines.add(line("function " + (i + 1), s -> s.megabytes().get(function)));
        }
        lines.add(line("run", Sample::harness));
        return lines;
    }

    private Line line(String name, ToDoubleFunction<Sample> value) {
        return new Line(name, samples.stream().map(value::applyAsDouble).toList());
    }

    private List<Double> rates() {
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Sample before = samples.get(Math.max(0, i - WINDOW));
            double seconds = samples.get(i).seconds() - before.seconds();
            int handled = samples.get(i).handled() - before.handled();
            rates.add(seconds == 0 ? 0 : handled / seconds);
        }
        return rates;
    }

    private void panel(int number, String title, List<Line> lines) {
        int bottom = (number + 1) * (PANEL + GAP);
        double most = Math.max(1, lines.stream().mapToDouble(Line::most).max().orElse(1)) * 1.05;
        text(LEFT, bottom - PANEL - 8, title);
        kills(bottom);
        for (int i = 0; i <= 4; i++) {
            int y = bottom - PANEL * i / 4;
            path("M%d %dH%d".formatted(LEFT, y, LEFT + WIDTH), "#ccc");
            text(8, y + 4, String.format(Locale.ROOT, "%.0f", most * i / 4));
            text(
                    LEFT + WIDTH * i / 4 - 8,
                    bottom + 16,
                    String.format(Locale.ROOT, "%.0f", end * i / 4));
        }
        for (int i = 0; i < lines.size(); i++) {
            String colour = COLOURS.get(i % COLOURS.size());
            path(points(lines.get(i), bottom, most), colour);
            out.append("<g fill=\"%s\">".formatted(colour));
            text(LEFT + WIDTH - 330 + 110 * i, bottom - PANEL - 8, lines.get(i).name());
            out.append("</g>\n");
        }
    }

    private void kills(int bottom) {
        for (int i = 1; i < samples.size(); i++) {
            if (samples.get(i).killed() > samples.get(i - 1).killed()) {
                path("M%.1f %dv-%d".formatted(x(samples.get(i)), bottom, PANEL), "#aaa");
            }
        }
    }

    private String points(Line line, int bottom, double most) {
        StringBuilder path = new StringBuilder();
        int step = 1 + samples.size() / MOST_POINTS;
        for (int i = 0; i < samples.size(); i += step) {
            double y = bottom - PANEL * line.values().get(i) / most;
            path.append(i == 0 ? 'M' : 'L')
                    .append(String.format(Locale.ROOT, "%.1f %.1f", x(samples.get(i)), y));
        }
        return path.toString();
    }

    private double x(Sample sample) {
        return LEFT + WIDTH * sample.seconds() / end;
    }

    private void path(String points, String colour) {
        out.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\"/>\n".formatted(points, colour));
    }

    private void text(int x, int y, String text) {
        out.append("<text x=\"%d\" y=\"%d\">%s</text>\n".formatted(x, y, text));
    }
}
