package dev.standfirst.ingest;

import dev.standfirst.ingest.ObjectChange.Kind;
import dev.standfirst.store.ObjectVersion;
import dev.standfirst.store.Sequencer;
import dev.standfirst.store.Stored;

import java.util.Locale;
import java.util.Optional;

/** How a change stands to what is stored of its article. */
enum Precedence {
    /** The change is the later one: what it says is to be stored. */
    LATER,
    /** Only the object's current state can tell what is to be stored. */
    UNDECIDED,
    /** Something later is stored. */
    STALE,
    /** This very change is stored. */
    REPEATED;

    static Precedence of(ObjectChange change, Optional<Stored> stored) {
        Sequencer sequencer = change.sequencer();
        if (sequencer == null) {
            return UNDECIDED;
        }
        if (stored.isEmpty()) {
            return unlessVersionRemoved(change);
        }
        ObjectVersion version = stored.get().state().version();
        if (version.sequencer() == null) {
            return UNDECIDED;
        }
        int order = sequencer.compareTo(version.sequencer());
        if (order == 0) {
            return isRepeated(change, version) ? REPEATED : UNDECIDED;
        }
        return order < 0 ? STALE : unlessVersionRemoved(change);
    }

    /** The event does not say which version is the current one now. */
    private static Precedence unlessVersionRemoved(ObjectChange change) {
        return change.kind() == Kind.VERSION_REMOVED ? UNDECIDED : LATER;
    }

    /**
     * Some stores give all events one sequencer, so that only a version tells them apart. Without
     * versions it might be another event, and handling it again does no harm.
     */
    private static boolean isRepeated(ObjectChange change, ObjectVersion version) {
        return change.kind() != Kind.VERSION_REMOVED
                && change.versionId() != null
                && change.versionId().equals(version.versionId());
    }

    /** Whether there is nothing to do. */
    boolean isSettled() {
        return this == STALE || this == REPEATED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
