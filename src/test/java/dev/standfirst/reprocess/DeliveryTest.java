package dev.standfirst.reprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class DeliveryTest {
    private final FakeOutbox outbox = new FakeOutbox();
    private final FakeWaiting waiting = new FakeWaiting();
    private final Delivery delivery = new Delivery(outbox, waiting);

    @Test
    void sendsAgainOnlyWhatWasNotTakenAfterLongerAndLongerPauses() throws FaultException {
        outbox.refuse(1, false);
        outbox.refuse(0, false);
        delivery.send(List.of("a", "b", "c"));
        assertThat(outbox.asked())
                .containsExactly(List.of("a", "b", "c"), List.of("b"), List.of("b"));
        assertThat(waiting.passed()).isEqualTo(Duration.ofMillis(200 + 400));
    }

    @Test
    void givesUpAfterAWhileAndSaysWhatTheQueueSaid() {
        for (int i = 0; i < Delivery.ATTEMPTS; i++) {
            outbox.refuse(0, false);
        }
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> delivery.send(List.of("a", "b")))
                .withMessageContaining("1 of the messages (Internal: sorry)");
        assertThat(outbox.asked()).hasSize(Delivery.ATTEMPTS);
    }

    @Test
    void sendsNothingAgainThatIsAtFaultItself() {
        outbox.refuse(0, true);
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> delivery.send(List.of("a")));
        assertThat(outbox.asked()).hasSize(1);
    }
}
