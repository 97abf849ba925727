package dev.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Random;

class CursorsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Position PLACE =
            Position.of(Instant.parse("2026-11-20T09:30:00Z"), "2026/11/harbour bridge ü🚢.txt");
    private static final String ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Cursors cursors = new Cursors("a deployment");
    private final String cursor = cursors.of(DAY, PLACE);

    @Test
    void leadBackToTheirPlace() {
        assertThat(cursors.read(DAY, cursor)).contains(PLACE);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void leadBackToAnyPlace() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            StringBuilder id = new StringBuilder();
            int length = 1 + random.nextInt(700);
            while (id.length() < length) {
                id.appendCodePoint(random.nextBoolean() ? 'a' : 0x20 + random.nextInt(0xD7E0));
            }
            Position place = Position.of(Instant.ofEpochSecond(random.nextInt()), id.toString());

            assertThat(cursors.read(DAY, cursors.of(DAY, place))).contains(place);
        }
    }

    @Test
    void areOfOneDayAndOneDeployment() {
        assertThat(cursors.read(DAY.plusDays(1), cursor)).isEmpty();
        assertThat(new Cursors("another deployment").read(DAY, cursor)).isEmpty();
    }

    @Test
    void areNotReadWithAnyOtherCharacter() {
        for (int i = 0; i < cursor.length(); i++) {
            for (int j = 0; j < ALPHABET.length(); j++) {
                char other = ALPHABET.charAt(j);
                if (other != cursor.charAt(i)) {
                    String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);

                    assertThat(cursors.read(DAY, changed)).isEmpty();
                }
            }
        }
    }

    @Test
    void areReadWholeOnly() {
        for (int i = 0; i < cursor.length(); i++) {
            assertThat(cursors.read(DAY, cursor.substring(0, i))).isEmpty();
            assertThat(cursors.read(DAY, cursor.substring(i + 1))).isEmpty();
        }
        assertThat(cursors.read(DAY, cursor + "A")).isEmpty();
        assertThat(cursors.read(DAY, cursor + "=")).isEmpty();
        assertThat(cursors.read(DAY, cursor + cursor)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "null", "a b", "ü", "AAAA", "=", "../../etc/passwd"})
    void areNotMadeUp(String madeUp) {
        assertThat(cursors.read(DAY, madeUp)).isEmpty();
    }

    @Test
    void areNotMadeUpOfAPlaceAlone() {
        String place = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[16 + 1024]);

        assertThat(cursors.read(DAY, place)).isEmpty();
        assertThat(cursors.read(DAY, "A".repeat(1_000_000))).isEmpty();
    }
}
