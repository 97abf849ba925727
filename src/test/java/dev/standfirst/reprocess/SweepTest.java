package dev.standfirst.reprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class SweepTest {
    private static final Order ORDER = new Order("b", "", "https://q/1/q", null);

    private final FakeOutbox outbox = new FakeOutbox();
    private final FakeWaiting waiting = new FakeWaiting();
    private final List<String> told = new ArrayList<>();
    private final List<String> keys =
            new ArrayList<>(IntStream.range(100, 125).mapToObj(i -> "key " + i).toList());

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("resume.json");
    }

    private Sweep sweep() {
        return new Sweep(
                ORDER,
                after -> keys.stream().filter(key -> after == null || key.compareTo(after) > 0),
                new Delivery(outbox, waiting),
                new Pace(10, waiting),
                new ResumeFile(file, ORDER),
                progress());
    }

    private List<String> asked() {
        return outbox.asked().stream().flatMap(List::stream).toList();
    }

    @Test
    void asksForEachKeyOnceInOrderAndAtItsPace() throws FaultException {
        assertThat(sweep().send()).isEqualTo(25);
        assertThat(asked()).isEqualTo(keys.stream().map(ORDER::message).toList());
        assertThat(outbox.asked()).extracting(List::size).containsExactly(10, 10, 5);
        assertThat(told).containsExactly("0 of 25", "10 of 25", "20 of 25", "25 of 25");
        assertThat(waiting.passed()).isEqualTo(Duration.ofSeconds(2));
        assertThat(file).doesNotExist();
    }

    @Test
    void goesOnBehindTheLastBatchThatWasTakenWhole() throws FaultException {
        outbox.take(1);
        outbox.refuse(3, true);
        assertThatExceptionOfType(FaultException.class).isThrownBy(() -> sweep().send());
        assertThat(sweep().count()).isEqualTo(15);

        outbox.asked().clear();
        told.clear();
        assertThat(sweep().send()).isEqualTo(25);
        assertThat(asked()).isEqualTo(keys.subList(10, 25).stream().map(ORDER::message).toList());
        assertThat(told).containsExactly("10 of 25", "20 of 25", "25 of 25");
    }

    @Test
    void beginsAnewWhenAllWasSent() throws FaultException {
        sweep().send();
        sweep().send();
        assertThat(asked()).hasSize(50);
    }

    @Test
    void tellsOfNoMoreThanThereIsWhereUploadsArriveMeanwhile() throws FaultException {
        keys.clear();
        keys.add("a");
        Sweep sweep =
                new Sweep(
                        ORDER,
                        after -> {
                            keys.add("b" + keys.size());
                            return List.copyOf(keys).stream();
                        },
                        new Delivery(outbox, waiting),
                        new Pace(1, waiting),
                        Bookmarks.NONE,
                        progress());
        assertThat(sweep.send()).isEqualTo(3);
        assertThat(told).containsExactly("0 of 2", "1 of 2", "2 of 2", "3 of 3");
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void at(long sent, long total) {
                told.add(sent + " of " + total);
            }

            @Override
            public void end() {}
        };
    }

    @Test
    void asksForNothingWhereThereIsNothing() throws FaultException {
        keys.clear();
        assertThat(sweep().send()).isZero();
        assertThat(outbox.asked()).isEmpty();
    }
}
