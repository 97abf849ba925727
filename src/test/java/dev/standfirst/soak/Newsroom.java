package dev.standfirst.soak;

import dev.standfirst.local.Backend;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Uploads articles and changes its mind about them, in an order that the seed gives. It knows what
 * it has done, not what became of it.
 */
final class Newsroom {
    /** Articles that are worked on at the same time. */
    private static final int DESKS = 60;

    private static final int MOST_CHANGES = 3;

    private final Backend backend;
    private final long seed;
    private final SplittableRandom random;
    private final int articles;
    private final List<Deque<Kept>> shelves = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private final Map<Deed, Integer> done = new EnumMap<>(Deed.class);
    private int editions;

    Newsroom(Backend backend, long seed, int articles) {
        this.backend = backend;
        this.seed = seed;
        this.articles = articles;
        random = new SplittableRandom(seed);
    }

    /** What may be done with an article. */
    enum Deed {
        UPLOAD,
        REPEAT,
        WITHDRAW,
        DELETE,
        UNDO
    }

    /** What a version of an object is. */
    enum Form {
        COPY,
        WITHDRAWAL,
        DELETE_MARKER
    }

    /**
     * A version in the bucket.
     *
     * @param shown whether an event has told of this version, not of one above it that is gone
     */
    record Kept(Form form, int edition, String versionId, boolean shown) {}

    private record Job(int number, int changes) {}

    /** Does one thing; false if all is done. */
    boolean work() {
        if (jobs.size() < DESKS && shelves.size() < articles) {
            shelves.add(new ArrayDeque<>());
            jobs.add(new Job(shelves.size() - 1, changes()));
        }
        if (jobs.isEmpty()) {
            return false;
        }
        Job job = jobs.remove(random.nextInt(jobs.size()));
        act(job.number, shelves.get(job.number));
        if (job.changes > 0) {
            jobs.add(new Job(job.number, job.changes - 1));
        }
        return true;
    }

    private int changes() {
        return random.nextInt(3) == 0 ? 1 + random.nextInt(MOST_CHANGES) : 0;
    }

    private void act(int number, Deque<Kept> shelf) {
        Deed deed = shelf.isEmpty() ? Deed.UPLOAD : deed();
        done.merge(deed, 1, Integer::sum);
        switch (deed) {
            case UPLOAD -> put(number, Form.COPY, editions++);
            case REPEAT -> put(number, Form.COPY, Math.max(0, shelf.getFirst().edition));
            case WITHDRAW -> put(number, Form.WITHDRAWAL, editions++);
            case DELETE -> delete(number);
            case UNDO -> undo(number, shelf);
        }
    }

    private Deed deed() {
        return switch (random.nextInt(10)) {
            case 5 -> Deed.REPEAT;
            case 6 -> Deed.WITHDRAW;
            case 7, 8 -> Deed.DELETE;
            case 9 -> Deed.UNDO;
            default -> Deed.UPLOAD;
        };
    }

    private void put(int number, Form form, int edition) {
        Copy copy = Copy.of(seed, number, edition);
        String version =
                backend.s3()
                        .putObject(
                                put ->
                                        put.bucket(backend.bucket())
                                                .key(key(number))
                                                .contentType(copy.contentType())
                                                .metadata(metadata(form)),
                                RequestBody.fromBytes(copy.bytes()))
                        .versionId();
        keep(number, form, edition, version);
    }

    private void delete(int number) {
        String marker =
                backend.s3()
                        .deleteObject(delete -> delete.bucket(backend.bucket()).key(key(number)))
                        .versionId();
        keep(number, Form.DELETE_MARKER, -1, marker);
    }

    /**
     * Deletes the latest version for good, so that the one before it is the current one again. A
     * client that has lost the answer to an upload sends it again, and then there are two.
     */
    private void undo(int number, Deque<Kept> shelf) {
        shelf.pop();
        Set<String> known = shelf.stream().map(Kept::versionId).collect(Collectors.toSet());
        versions(key(number))
                .filter(version -> !known.contains(version))
                .forEach(version ->
                        backend.s3()
                                .deleteObject(delete ->
                                        delete.bucket(backend.bucket())
                                                .key(key(number))
                                                .versionId(version)));
        if (!shelf.isEmpty()) {
            Kept top = shelf.pop();
            shelf.push(new Kept(top.form, top.edition, top.versionId, false));
        }
    }

    /** The versions of an object that are in the bucket, delete markers too. */
    private Stream<String> versions(String key) {
        ListObjectVersionsResponse listed =
                backend.s3().listObjectVersions(list -> list.bucket(backend.bucket()).prefix(key));
        return Stream.concat(
                listed.versions().stream()
                        .filter(version -> version.key().equals(key))
                        .map(ObjectVersion::versionId),
                listed.deleteMarkers().stream()
                        .filter(marker -> marker.key().equals(key))
                        .map(DeleteMarkerEntry::versionId));
    }

    private void keep(int number, Form form, int edition, @Nullable String version) {
        shelves.get(number).push(new Kept(form, edition, Objects.requireNonNull(version), true));
    }

    /** Uploads something else as an article. */
    void replace(int number) {
        put(number, Form.COPY, editions++);
    }

    static Map<String, String> metadata(Form form) {
        return form == Form.WITHDRAWAL ? Map.of("status", "withdrawn") : Map.of();
    }

    static String key(int number) {
        return "articles/" + Copy.id(number);
    }

    /** How many articles it has begun. */
    int articles() {
        return shelves.size();
    }

    /** What is the current version of an article's object, or null if it has none left. */
    @Nullable Kept current(int number) {
        return shelves.get(number).peek();
    }

    /** What it has uploaded as {@code version}. */
    Copy copy(int number, Kept version) {
        return Copy.of(seed, number, version.edition);
    }

    /** How often it has done what. */
    Map<Deed, Integer> done() {
        return new EnumMap<>(done);
    }
}
