package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.history.Fault;
import dev.standfirst.history.Script;
import dev.standfirst.ingest.FakeBucket.Numbering;
import dev.standfirst.ingest.ModelWorld.Spoilt;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A fault at each call that ingest makes, and at each two, changes nothing in the end. */
class FaultPointsTest {
    private static final List<String> STORIES =
            List.of(
                    "|p", "|e", "|w", "p|o", "p|l", "p|d", "p|w", "p|pd", "p|pp", "pd|p", "pp|v",
                    "pd|v", "p|r", "o|r", "p|rp", "pw|r");

    private int points;
    private int single;
    private int pairs;

    private static Stream<FaultPoints> deliveries() {
        return STORIES.stream()
                .flatMap(story ->
                        Stream.of(Numbering.values())
                                .flatMap(numbering ->
                                        Stream.of(
                                                new FaultPoints(true, numbering, story),
                                                new FaultPoints(false, numbering, story))))
                .filter(delivery -> delivery.versioned() || !delivery.story().contains("v"));
    }

    @Test
    void aFaultAnywhereEndsInTheSameState() {
        deliveries().forEach(this::tryEachFault);
        System.out.printf(
                "FaultPointsTest: %,d ways of delivering, %,d calls; %,d runs with one fault, %,d"
                        + " with two%n",
                deliveries().count(), points, single, pairs);
        assertThat(single).isGreaterThan(1_000);
        assertThat(pairs).isGreaterThan(10_000);
    }

    private void tryEachFault(FaultPoints delivery) {
        List<Script.Call> calls = calls(delivery, Map.of());
        points += calls.size();
        for (int at = 0; at < calls.size(); at++) {
            for (Fault fault : faults(calls.get(at))) {
                single++;
                tryAnother(delivery, at, fault, calls(delivery, Map.of(at, fault)));
            }
        }
    }

    private void tryAnother(FaultPoints delivery, int at, Fault fault, List<Script.Call> calls) {
        for (int then = at + 1; then < calls.size(); then++) {
            for (Fault second : faults(calls.get(then))) {
                pairs++;
                calls(delivery, Map.of(at, fault, then, second));
            }
        }
    }

    private static List<Fault> faults(Script.Call call) {
        return Fault.of(call).stream().filter(fault -> fault != Fault.NONE).toList();
    }

    private static List<Script.Call> calls(FaultPoints delivery, Map<Integer, Fault> faults) {
        try {
            return delivery.calls(faults, Spoilt.NOT);
        } catch (RuntimeException e) {
            throw new AssertionError(delivery + " with " + faults, e);
        }
    }

    @Test
    void aLateWriteThatIsMadeAnywayIsFoundOut() {
        FaultPoints delivery = new FaultPoints(true, Numbering.ASCENDING, "p|pd");
        assertThat(delivery.calls(Map.of(2, Fault.LATE), Spoilt.NOT)).hasSize(6);
        Spoilt spoilt = SpoiltServices.WRITES_WHAT_IS_NOT_NEWER.spoilt();
        assertThatThrownBy(() -> delivery.calls(Map.of(2, Fault.LATE), spoilt))
                .isInstanceOf(Promises.BrokenException.class);
    }
}
