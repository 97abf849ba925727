package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.ingest.ObjectChange.Kind;
import dev.standfirst.lambda.SampleEvents;
import dev.standfirst.store.Sequencer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

class NotificationTest {
    private static final String BUCKET = "standfirst-articles-123456789012-eu-west-1";

    private static List<ObjectChange> changes(String message) {
        return Notification.changes(Events.parse(message));
    }

    private static String record(String name, String object) {
        return """
        {"Records":[{"eventVersion":"2.6","eventName":"%s","s3":{"bucket":{"name":"b"},"object":%s}}]}\
        """
                .formatted(name, object);
    }

    @Test
    void readsTheSampleOfAnUpload() {
        assertThat(changes(SampleEvents.read("s3-put.json")))
                .containsExactly(
                        new ObjectChange(
                                Kind.CREATED,
                                "ObjectCreated:Put",
                                BUCKET,
                                "articles/2026/11/harbour-bridge.txt",
                                new Sequencer("0064B3F2A1C8D90E5B"),
                                "3HL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY",
                                "b21b84d653bb07b05b1e6b33684dc11b",
                                Instant.parse("2026-11-20T09:31:07.412Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "ObjectCreated:Put, v1, CREATED",
        "ObjectCreated:Post, v1, CREATED",
        "ObjectCreated:Copy, , CREATED",
        "ObjectCreated:CompleteMultipartUpload, v1, CREATED",
        "s3:ObjectCreated:Put, v1, CREATED",
        "ObjectRemoved:DeleteMarkerCreated, v1, REMOVED",
        "ObjectRemoved:Delete, , REMOVED",
        "ObjectRemoved:Delete, v1, VERSION_REMOVED",
        "ObjectRemoved:Delete, null, VERSION_REMOVED",
        "LifecycleExpiration:DeleteMarkerCreated, v1, REMOVED",
        "LifecycleExpiration:Delete, , REMOVED",
        "LifecycleExpiration:Delete, v1, VERSION_REMOVED",
        "ObjectRemoved:SomethingNew, v1, OTHER",
        "ObjectTagging:Put, v1, OTHER",
        "ObjectRestore:Completed, v1, OTHER",
    })
    void knowsWhatWasDone(String name, String version, Kind kind) {
        String versionId = version == null ? "" : ",\"versionId\":\"" + version + "\"";
        assertThat(changes(record(name, "{\"key\":\"k\"" + versionId + "}")).getFirst().kind())
                .isEqualTo(kind);
    }

    @Test
    void theVersionOfAnObjectWithoutVersionsIsNone() {
        String object = "{\"key\":\"k\",\"versionId\":\"null\",\"sequencer\":\"\"}";
        assertThat(changes(record("ObjectCreated:Put", object)))
                .containsExactly(
                        new ObjectChange(
                                Kind.CREATED,
                                "ObjectCreated:Put",
                                "b",
                                "k",
                                null,
                                null,
                                null,
                                null));
    }

    @Test
    void aTestTellsOfNothing() {
        assertThat(changes("{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\"}")).isEmpty();
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        assertThat(
                        changes(
                                """
                                {"x":[1,{"y":null}],"Records":[{"z":{},"eventName":"ObjectCreated:Put",
                                "s3":{"bucket":{"name":"b","arn":1},"object":{"key":"k","size":1.5,"w":[[]]}}}]}\
                                """))
                .extracting(ObjectChange::key)
                .containsExactly("k");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "not JSON",
                "{",
                "{} {}",
                "null",
                "[]",
                "\"s3:TestEvent\"",
                "{}",
                "{\"Records\":{}}",
                "{\"Records\":[null]}",
                "{\"Records\":[{}]}",
                "{\"Records\":[{\"eventVersion\":\"3.0\",\"eventName\":\"ObjectCreated:Put\"}]}",
                "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\"}]}",
                "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"bucket\":{\"name\":\"b\"}}}]}",
                "{\"Records\":[{\"eventName\":\"ObjectCreated:Put\",\"s3\":{\"object\":{\"key\":\"k\"}}}]}",
            })
    void refusesWhatIsNoNotification(String message) {
        assertThatThrownBy(() -> changes(message)).isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> changes("[".repeat(100_000)))
                .isInstanceOf(UnreadableEventException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"key\":\"a%zz\"}", "{\"key\":\"k\",\"sequencer\":\"0G\"}"})
    void refusesAKeyOrASequencerThatIsNone(String object) {
        assertThatThrownBy(() -> changes(record("ObjectCreated:Put", object)))
                .isInstanceOf(UnreadableEventException.class);
    }
}
