package dev.standfirst.load;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands out shots in turn, to several clients and from one turn of theirs to the next. */
final class Belt {
    private final List<Shot> shots;
    private final AtomicInteger taken = new AtomicInteger();

    Belt(List<Shot> shots) {
        this.shots = List.copyOf(shots);
    }

    Shot next() {
        return shots.get(Math.floorMod(taken.getAndIncrement(), shots.size()));
    }
}
