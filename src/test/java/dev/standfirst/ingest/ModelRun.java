package dev.standfirst.ingest;

import dev.standfirst.history.Choices;
import dev.standfirst.history.Fault;
import dev.standfirst.history.Script;
import dev.standfirst.ingest.FakeBucket.Numbering;
import dev.standfirst.ingest.ModelWorld.Spoilt;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One history: things happen to the objects of a bucket while messages of it are delivered in any
 * order, number, company and interleaving, and while calls fail; until nothing is left to deliver.
 */
final class ModelRun {
    private static final int MOST_AT_ONCE = 4;
    private static final int MOST_STEPS = 2_000;
    private static final List<Numbering> NUMBERINGS = List.of(Numbering.values());
    private static final List<String> KEYS = List.of("articles/a", "articles/b", "articles/c");

    private final Choices choices;
    private final ModelTally tally;
    private final @Nullable List<String> trace;
    private final ModelBucket bucket;
    private final ModelWorld world;
    private final int keys;
    private int happenings;
    private int faults;
    private int repetitions;
    private final List<ModelMessage> queue = new ArrayList<>();
    private final List<ModelDelivery> under = new ArrayList<>();
    private final List<Runnable> late = new ArrayList<>();
    private @Nullable ModelDelivery last;
    private int messages;
    private int deliveries;

    private ModelRun(
            Choices choices, Spoilt spoilt, ModelTally tally, @Nullable List<String> trace) {
        this.choices = choices;
        this.tally = tally;
        this.trace = trace;
        Numbering numbering = NUMBERINGS.get(choices.below(NUMBERINGS.size()));
        bucket = new ModelBucket(!choices.oneIn(3), numbering);
        world = new ModelWorld(bucket, spoilt);
        keys = Math.max(1, choices.below(KEYS.size() + 2) - 1);
        happenings = 1 + choices.below(9);
        faults = Math.max(0, choices.below(6) - 2);
        repetitions = choices.below(5);
        say(() ->
                "a bucket %s, sequencers %s"
                        .formatted(
                                bucket.isVersioned() ? "with versions" : "without versions",
                                numbering));
    }

    /**
     * Runs the history that {@code choices} make.
     *
     * @param trace takes what happens, in sentences; null to save the time
     * @throws Promises.BrokenException if a promise is not kept
     */
    static void of(Choices choices, Spoilt spoilt, ModelTally tally, @Nullable List<String> trace) {
        new ModelRun(choices, spoilt, tally, trace).run();
    }

    private void run() {
        for (int step = 0; step < MOST_STEPS; step++) {
            List<Runnable> possible = possible();
            if (possible.isEmpty()) {
                world.promises().inTheEnd();
                tally.ended(bucket.objects().size());
                return;
            }
            possible.get(choices.below(possible.size())).run();
        }
        throw new Promises.BrokenException("the deliveries do not end");
    }

    /** What may come next; to go on with what is under way is the simplest. */
    private List<Runnable> possible() {
        List<Runnable> possible = new ArrayList<>(4);
        if (!under.isEmpty()) {
            possible.add(this::goOn);
        }
        if (!queue.isEmpty() && under.size() < MOST_AT_ONCE) {
            possible.add(this::deliver);
        }
        if (happenings > 0) {
            possible.add(this::happen);
        }
        if (!late.isEmpty()) {
            possible.add(this::arriveLate);
        }
        return possible;
    }

    private void happen() {
        happenings--;
        String key = KEYS.get(choices.below(keys));
        if (choices.oneIn(8)) {
            reprocess(key);
            return;
        }
        ModelEvent event = bucket.happen(key, choices);
        if (event == null) {
            return;
        }
        tally.event();
        ModelMessage message = messageFor(event);
        say(() -> "%s, told in %s".formatted(event, message));
    }

    /** Mostly a new one; now and then one that was never delivered yet. */
    private ModelMessage messageFor(ModelEvent event) {
        ModelMessage waiting = choices.oneIn(5) ? waiting() : null;
        if (waiting != null) {
            waiting.add(event);
            return waiting;
        }
        ModelMessage message = ModelMessage.of("m" + ++messages, event);
        queue.add(message);
        return message;
    }

    private void reprocess(String key) {
        String olderThan = List.of("", "999", "0.0.1").get(choices.below(3));
        bucket.object(key).wished();
        ModelMessage wish = ModelMessage.reprocess("m" + ++messages, key, olderThan);
        queue.add(wish);
        say(() -> "%s is the wish to reprocess %s %s".formatted(wish, key, olderThan));
    }

    private @Nullable ModelMessage waiting() {
        return queue.stream()
                .filter(message -> message.isOfEvents() && !message.isDelivered())
                .findFirst()
                .orElse(null);
    }

    private void deliver() {
        List<ModelMessage> some = new ArrayList<>();
        int most = Math.min(queue.size(), 1 + choices.below(10));
        for (int i = 0; i < most; i++) {
            ModelMessage message = queue.remove(choices.below(queue.size()));
            message.delivered();
            some.add(message);
        }
        for (ModelMessage message : some) {
            if (repetitions > 0 && choices.oneIn(4)) {
                repetitions--;
                queue.add(message);
            }
        }
        ModelDelivery delivery = new ModelDelivery("d" + ++deliveries, some, world);
        tally.delivery(delivery.articles(), some.size());
        say(() -> "%s begins".formatted(delivery));
        under.add(delivery);
        boolean straight = choices.oneIn(2);
        while (straight && delivery.pending() != null) {
            goOn(delivery);
        }
        settleIfOver(delivery);
    }

    private void goOn() {
        ModelDelivery delivery = under.get(choices.below(under.size()));
        goOn(delivery);
        settleIfOver(delivery);
    }

    private void goOn(ModelDelivery delivery) {
        Script.Call call = delivery.pending();
        if (call == null) {
            throw new IllegalStateException("over, but under way");
        }
        Fault fault = fault(call);
        tally.call(fault, last != null && last != delivery && under.contains(last));
        say(() ->
                "%s: %s%s"
                        .formatted(
                                delivery.doing(),
                                call.name(),
                                fault == Fault.NONE ? "" : " — " + fault));
        delivery.goOn(fault, late::add);
        last = delivery;
    }

    private Fault fault(Script.Call call) {
        if (faults == 0 || !choices.oneIn(5)) {
            return Fault.NONE;
        }
        faults--;
        List<Fault> some = Fault.of(call);
        return some.get(choices.below(some.size()));
    }

    private void settleIfOver(ModelDelivery delivery) {
        if (delivery.pending() == null) {
            under.remove(delivery);
            queue.addAll(delivery.failed());
            say(() ->
                    "%s is over%s"
                            .formatted(
                                    delivery,
                                    delivery.failed().isEmpty()
                                            ? ""
                                            : ", to be delivered again: " + delivery.failed()));
        }
    }

    private void arriveLate() {
        say(() -> "a late write arrives");
        late.remove(choices.below(late.size())).run();
    }

    private void say(Supplier<String> what) {
        if (trace != null) {
            trace.add(what.get());
        }
    }
}
