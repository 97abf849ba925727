package dev.standfirst.reprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class PaceTest {
    private final FakeWaiting waiting = new FakeWaiting();

    @Test
    void letsTheFirstGoAndTheOthersWaitTheirShare() {
        Pace pace = new Pace(20, waiting);
        pace.await(10);
        assertThat(waiting.passed()).isZero();
        pace.await(10);
        pace.await(5);
        assertThat(waiting.passed()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void doesNotMakeUpForTimeThatWentUnused() {
        Pace pace = new Pace(10, waiting);
        waiting.sleep(Duration.ofMinutes(1));
        pace.await(10);
        pace.await(10);
        assertThat(waiting.passed()).isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void sendsFewerAtOnceWhereASecondHasFewer() {
        assertThat(new Pace(3, waiting).atOnce()).isEqualTo(3);
        assertThat(new Pace(500, waiting).atOnce()).isEqualTo(10);
    }

    @Test
    void isAtLeastOnePerSecond() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(0, waiting));
    }
}
