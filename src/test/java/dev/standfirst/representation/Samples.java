package dev.standfirst.representation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** Inputs that several tests use. */
final class Samples {
    static final DayEntry BRIDGE =
            new DayEntry(
                    "2026/11/quay & sons.txt",
                    "Harbour bridge to <close>",
                    "Ana Field",
                    "The repair will cost\n£41 million",
                    Instant.parse("2026-11-20T17:05:00Z"),
                    Instant.parse("2026-11-20T17:06:02.250Z"),
                    true);

    static final DayEntry BARE =
            new DayEntry(
                    "ü.html",
                    null,
                    null,
                    null,
                    Instant.parse("2026-11-20T09:30:00Z"),
                    Instant.parse("2026-11-20T09:31:00Z"),
                    false);

    static final DayList DAY =
            new DayList(
                    LocalDate.of(2026, 11, 20),
                    2,
                    List.of(BRIDGE, BARE),
                    "abc",
                    "/v1/articles?day=2026-11-20&limit=2",
                    "/v1/articles?day=2026-11-20&limit=2&cursor=abc");

    static final DayList EMPTY_DAY =
            new DayList(
                    LocalDate.of(2026, 11, 21),
                    20,
                    List.of(),
                    null,
                    "/v1/articles?day=2026-11-21",
                    null);

    /** The text that {@code summary.json} is of. */
    static final String TEXT =
            """
            Harbour bridge to <close>

            By Ana Field

            The repair will cost £41 million. It carries 30 to 31,000 a day.

            “We had no other choice,” said Maria Lopez, harbour master.

            “Nobody asked us.”
            """;

    private Samples() {}

    static byte[] resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/representation/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SummaryDocument summary() {
        return SummaryDocument.of(resource("summary.json"));
    }

    static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
