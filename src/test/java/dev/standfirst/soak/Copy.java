package dev.standfirst.soak;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is uploaded of an article.
 *
 * @param bytes not copied, not to be changed afterwards
 * @param status what has to become of it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Copy(byte[] bytes, String contentType, String status) {
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final int REFUSED_ONE_IN = 14;
    private static final List<String> NAMES =
            List.of("bridge", "two words", "a+b", "größe", "100%");
    private static final List<Layout> LAYOUTS = List.of(Layout.values());

    /** The id of an article; it tells its number and its format. */
    static String id(int number) {
        return "soak/%05d-%s.%s"
                .formatted(number, NAMES.get(number % NAMES.size()), layout(number).extension());
    }

    /** The number of the article {@code id}, or -1 if it is none of these. */
    static int number(String id) {
        int number = id.matches("soak/\\d{5}-.*") ? Integer.parseInt(id.substring(5, 10)) : -1;
        return number >= 0 && id(number).equals(id) ? number : -1;
    }

    private static Layout layout(int number) {
        return LAYOUTS.get(number / NAMES.size() % LAYOUTS.size());
    }

    /** An edition of an article: always the same for the same seed. */
    static Copy of(long seed, int number, int edition) {
        SplittableRandom random =
                new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number * 1_000L + edition);
        if (random.nextInt(REFUSED_ONE_IN) == 0) {
            return refused(random);
        }
        Layout layout = layout(number);
        Story story = Story.english(random);
        return new Copy(
                bytes(layout.of(random.nextInt(3) == 0 ? story.withStraightMarks() : story)),
                layout.contentType(),
                "summarised");
    }

    private static Copy refused(SplittableRandom random) {
        byte[] bytes =
                switch (random.nextInt(3)) {
                    case 0 -> new byte[0];
                    case 1 -> bytes(Layout.TEXT.of(Story.german(random)));
                    default -> binary(random);
                };
        return new Copy(bytes, PLAIN, "rejected");
    }

    private static byte[] binary(SplittableRandom random) {
        byte[] bytes = new byte[200 + random.nextInt(4000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
