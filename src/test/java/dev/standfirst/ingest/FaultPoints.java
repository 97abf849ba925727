package dev.standfirst.ingest;

import dev.standfirst.history.Choices;
import dev.standfirst.history.Fault;
import dev.standfirst.history.Script;
import dev.standfirst.ingest.FakeBucket.Numbering;
import dev.standfirst.ingest.ModelContent.Kind;
import dev.standfirst.ingest.ModelWorld.Spoilt;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One way in which an article's messages are delivered, to be gone through again with a fault at
 * each call.
 *
 * @param story what happens to the object, a letter each, as {@link #message} has them; what is
 *     before the bar is delivered at once, the rest together, with the faults
 */
record FaultPoints(boolean versioned, Numbering numbering, String story) {
    private static final String KEY = "articles/a";
    private static final int MOST_DELIVERIES = 10;

    /** Delivers until all is done, with {@code faults} at the calls of these numbers. */
    List<Script.Call> calls(Map<Integer, Fault> faults, Spoilt spoilt) {
        ModelWorld world = new ModelWorld(new ModelBucket(versioned, numbering), spoilt);
        int bar = story.indexOf('|');
        for (ModelMessage message : messages(story.substring(0, bar), 0, world)) {
            delivered(List.of(message), Map.of(), world);
        }
        List<Script.Call> calls =
                delivered(messages(story.substring(bar + 1), bar, world), faults, world);
        world.promises().inTheEnd();
        return calls;
    }

    private static List<Script.Call> delivered(
            List<ModelMessage> messages, Map<Integer, Fault> faults, ModelWorld world) {
        List<Script.Call> calls = new ArrayList<>();
        List<Runnable> late = new ArrayList<>();
        List<ModelMessage> rest = messages;
        for (int i = 0; !rest.isEmpty(); i++) {
            if (i == MOST_DELIVERIES) {
                throw new Promises.BrokenException("the deliveries do not end");
            }
            ModelDelivery delivery = new ModelDelivery("d" + i, rest, world);
            for (Script.Call call = delivery.pending(); call != null; call = delivery.pending()) {
                delivery.goOn(faults.getOrDefault(calls.size(), Fault.NONE), late::add);
                calls.add(call);
            }
            rest = List.copyOf(delivery.failed());
        }
        late.forEach(Runnable::run);
        return calls;
    }

    private static List<ModelMessage> messages(String letters, int first, ModelWorld world) {
        List<ModelMessage> messages = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            int number = first + i;
            messages.add(message(letters.charAt(i), number, world));
        }
        return messages;
    }

    private static ModelMessage message(char letter, int number, ModelWorld world) {
        ModelBucket bucket = world.objects();
        Choices simplest = Choices.of();
        return switch (letter) {
            case 'p' -> put(Kind.TEXT, number, bucket);
            case 'e' -> put(Kind.EMBARGOED, number, bucket);
            case 'o' -> put(Kind.REFUSED, number, bucket);
            case 'w' -> put(Kind.WITHDRAWING, number, bucket);
            case 'l' -> put(Kind.TOO_LARGE, number, bucket);
            case 'd' -> of(number, bucket.delete(KEY, simplest));
            case 'v' -> of(number, bucket.deleteVersion(KEY, simplest));
            case 'r' -> {
                bucket.object(KEY).wished();
                yield ModelMessage.reprocess("m" + number, KEY, "");
            }
            default -> throw new IllegalArgumentException(String.valueOf(letter));
        };
    }

    private static ModelMessage put(Kind kind, int number, ModelBucket bucket) {
        return of(number, bucket.put(KEY, new ModelContent(kind, number), Choices.of()));
    }

    private static ModelMessage of(int number, @Nullable ModelEvent event) {
        if (event == null) {
            throw new IllegalArgumentException("nothing is told of that");
        }
        return ModelMessage.of("m" + number, event);
    }
}
