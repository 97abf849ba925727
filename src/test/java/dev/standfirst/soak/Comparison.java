package dev.standfirst.soak;

import dev.standfirst.article.Upload;
import dev.standfirst.ingest.SequentialRun;
import dev.standfirst.local.Backend;
import dev.standfirst.soak.Newsroom.Form;
import dev.standfirst.soak.Newsroom.Kept;
import dev.standfirst.store.Entry;
import dev.standfirst.store.Part;
import dev.standfirst.store.TableItems;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the table, item by item and attribute by attribute, with what a sequential run makes of
 * what the newsroom uploaded last of each article.
 */
final class Comparison {
    private static final int TOLD = 20;
    private static final AttributeValue NOTHING = AttributeValue.fromNul(true);

    private final Newsroom newsroom;
    private final Backend backend;
    private final BitSet summaries = new BitSet();
    private final BitSet texts = new BitSet();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final List<String> told = new ArrayList<>();
    private int differences;
    private int items;

    private int number = -1;
    private Entry entry = SequentialRun.ofNothing("none", null);
    private @Nullable Map<String, AttributeValue> other;

    private Comparison(Newsroom newsroom, Backend backend) {
        this.newsroom = newsroom;
        this.backend = backend;
    }

    /**
     * What was found.
     *
     * @param items how many are in the table
     * @param statuses how many articles have which
     * @param differences how many there are
     * @param told the first of them
     */
    record Findings(int items, Map<String, Integer> statuses, int differences, List<String> told) {
        Findings {
            statuses = Map.copyOf(statuses);
            told = List.copyOf(told);
        }
    }

    /** Reads the whole table once. */
    static Findings of(Newsroom newsroom, Backend backend) {
        return new Comparison(newsroom, backend).findings();
    }

    private Findings findings() {
        backend.dynamoDb()
                .scanPaginator(scan -> scan.tableName(backend.table()).consistentRead(true))
                .items()
                .forEach(this::compare);
        for (Part part : Part.values()) {
            BitSet missing = new BitSet();
            missing.set(0, newsroom.articles());
            missing.andNot(seen(part));
            missing.stream().forEach(gone -> differs(Copy.id(gone), part, "is missing"));
        }
        return new Findings(items, statuses, differences, told);
    }

    private void compare(Map<String, AttributeValue> item) {
        items++;
        String id = text(item, "pk").replaceFirst("^ARTICLE#", "");
        Part part = Part.valueOf(text(item, "sk"));
        int of = Copy.number(id);
        if (of < 0 || of >= newsroom.articles()) {
            differs(id, part, "is none of the newsroom's");
            return;
        }
        seen(part).set(of);
        expect(of, id);
        compare(id, part, item);
        compareWrites(id, part, item);
    }

    private BitSet seen(Part part) {
        return part == Part.SUMMARY ? summaries : texts;
    }

    /** Both items of an article come one after the other. */
    private void expect(int of, String id) {
        if (of == number) {
            return;
        }
        number = of;
        other = null;
        Kept current = newsroom.current(of);
        entry = expected(id, current);
        String status = entry.state().outcome().status();
        statuses.merge(status, 1, Integer::sum);
        if (!status.equals(wanted(of, current))) {
            differs(id, Part.SUMMARY, "is made " + status + " and not " + wanted(of, current));
        }
    }

    private String wanted(int of, @Nullable Kept current) {
        return current == null || current.form() != Form.COPY
                ? "withdrawn"
                : newsroom.copy(of, current).status();
    }

    private Entry expected(String id, @Nullable Kept current) {
        if (current == null || current.form() == Form.DELETE_MARKER) {
            return SequentialRun.ofNothing(
                    id, current != null && current.shown() ? current.versionId() : null);
        }
        String key = Newsroom.key(number);
        Copy copy = newsroom.copy(number, current);
        Instant modified =
                backend.s3()
                        .headObject(head ->
                                head.bucket(backend.bucket())
                                        .key(key)
                                        .versionId(current.versionId()))
                        .lastModified();
        return SequentialRun.of(
                id,
                backend.bucket(),
                new Upload(
                        key, copy.bytes(), copy.contentType(), Newsroom.metadata(current.form())),
                current.versionId(),
                modified);
    }

    private void compare(String id, Part part, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> expected = TableItems.of(entry, part);
        TreeSet<String> names = new TreeSet<>(item.keySet());
        names.addAll(expected.keySet());
        names.removeAll(TableItems.OF_THE_WRITE);
        for (String name : names) {
            AttributeValue is = item.getOrDefault(name, NOTHING);
            AttributeValue wanted = expected.getOrDefault(name, NOTHING);
            if (!is.equals(wanted)) {
                differs(id, part, "has another %s: %s, not %s".formatted(name, is, wanted));
            }
        }
    }

    /** Both items are of one write. */
    private void compareWrites(String id, Part part, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> first = other;
        other = item;
        if (first == null) {
            return;
        }
        for (String name : TableItems.OF_THE_WRITE) {
            if (!Objects.equals(first.get(name), item.get(name))) {
                differs(id, part, "is of another write: its " + name);
            }
        }
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return item.getOrDefault(name, AttributeValue.fromS("")).s();
    }

    private void differs(String id, Part part, String how) {
        differences++;
        if (told.size() < TOLD) {
            told.add("%s, %s: %s".formatted(id, part, how));
        }
    }
}
