package dev.standfirst.reprocess;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.standfirst.summary.EngineVersion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file with a bookmark and the order that it is for. Other orders, and other files, are refused.
 */
final class ResumeFile implements Bookmarks {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String LAST_KEY = "lastKey";
    private static final String SENT = "sent";

    private final Path file;
    private final Order order;

    ResumeFile(Path file, Order order) {
        this.file = file;
        this.order = order;
    }

    @Override
    public Bookmark read() throws FaultException {
        try {
            return bookmark(members(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Bookmark.START;
        } catch (IOException | NumberFormatException e) {
            throw new FaultException(
                    file + " cannot be read as a file of --resume: name another, or a new one.", e);
        }
    }

    private Bookmark bookmark(Map<String, String> members) throws IOException, FaultException {
        for (Map.Entry<String, String> wanted : members(order).entrySet()) {
            String found = members.get(wanted.getKey());
            if (found == null) {
                throw new IOException("no " + wanted.getKey());
            }
            if (!found.equals(wanted.getValue())) {
                throw new FaultException(
                        "%s is of another order, with %s \"%s\" instead of \"%s\": give the options that it was made with, or another file."
                                .formatted(file, wanted.getKey(), found, wanted.getValue()));
            }
        }
        if (!members.containsKey(LAST_KEY)) {
            throw new IOException("no " + LAST_KEY);
        }
        return new Bookmark(members.get(LAST_KEY), Long.parseLong(members.getOrDefault(SENT, "")));
    }

    private static Map<String, String> members(Order order) {
        EngineVersion olderThan = order.olderThan();
        Map<String, String> members = new LinkedHashMap<>();
        members.put("bucket", order.bucket());
        members.put("prefix", order.prefix());
        members.put("queueUrl", order.queueUrl());
        members.put("olderThan", olderThan == null ? "" : olderThan.value());
        return members;
    }

    private static Map<String, String> members(byte[] json) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            for (String name = parser.nextFieldName();
                    name != null;
                    name = parser.nextFieldName()) {
                parser.nextToken();
                members.put(name, parser.getText());
            }
        }
        return members;
    }

    /** In one step, so that there is one or the other whatever interrupts it. */
    @Override
    public void write(Bookmark bookmark) throws FaultException {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".new");
            Files.write(next, json(bookmark));
            Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FaultException(
                    file + " cannot be written: name a file of --resume in a folder where you may.",
                    e);
        }
    }

    private byte[] json(Bookmark bookmark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, String> member : members(order).entrySet()) {
                json.writeStringField(member.getKey(), member.getValue());
            }
            json.writeStringField(LAST_KEY, bookmark.lastKey());
            json.writeNumberField(SENT, bookmark.sent());
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    @Override
    public void remove() throws FaultException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new FaultException(
                    "all is sent, but %s cannot be deleted: delete it before you use it again."
                            .formatted(file),
                    e);
        }
    }
}
