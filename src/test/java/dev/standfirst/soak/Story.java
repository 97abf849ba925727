package dev.standfirst.soak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A news story of a grammar's making.
 *
 * @param published when it was published
 */
record Story(String headline, String byline, Instant published, List<String> paragraphs) {
    private static final Instant FIRST = Instant.parse("2026-11-01T00:00:00Z");
    private static final int MINUTES = 30 * 24 * 60;
    private static final int CAST = 3;

    Story {
        paragraphs = List.copyOf(paragraphs);
    }

    /** One in English; most are short, one in fifty is very long. */
    static Story english(SplittableRandom random) {
        int length = random.nextInt(50) == 0 ? 150 : 3 + random.nextInt(1 + random.nextInt(40));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(phrase("lead", random, Map.of()));
        List<Map<String, String>> cast = cast(random);
        for (int i = 1; i < length; i++) {
            paragraphs.add(paragraph(random, cast.get(random.nextInt(CAST))));
        }
        return of(random, paragraphs);
    }

    private static String paragraph(SplittableRandom random, Map<String, String> person) {
        List<String> sentences = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            String kind =
                    List.of("speech", "report", "report", "background").get(random.nextInt(4));
            sentences.add(phrase(kind, random, person));
        }
        return String.join(" ", sentences);
    }

    /** One that is not English. */
    static Story german(SplittableRandom random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            paragraphs.add(phrase("german", random, Map.of()));
        }
        return of(random, paragraphs);
    }

    private static Story of(SplittableRandom random, List<String> paragraphs) {
        return new Story(
                phrase("headline", random, Map.of()),
                phrase("name", random, Map.of()),
                FIRST.plusSeconds(60L * random.nextInt(MINUTES)),
                paragraphs);
    }

    private static List<Map<String, String>> cast(SplittableRandom random) {
        List<Map<String, String>> cast = new ArrayList<>();
        for (int i = 0; i < CAST; i++) {
            String surname = phrase("last", random, Map.of());
            String name = phrase("first", random, Map.of()) + " " + surname;
            cast.add(Map.of("name", name, "surname", surname));
        }
        return cast;
    }

    private static String phrase(
            String symbol, SplittableRandom random, Map<String, String> bound) {
        return Grammar.news().phrase(symbol, random, bound);
    }

    /** With the marks that a typewriter has. */
    Story withStraightMarks() {
        return new Story(
                straight(headline),
                byline,
                published,
                paragraphs.stream().map(Story::straight).toList());
    }

    private static String straight(String text) {
        return text.replace('“', '"').replace('”', '"').replace('’', '\'');
    }
}
