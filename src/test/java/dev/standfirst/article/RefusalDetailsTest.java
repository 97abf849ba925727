package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

class RefusalDetailsTest {
    /** What a person is asked to do. */
    private static final String ADVICE =
            "(?s).*(Upload|upload|Export|Save|Mend|mend|Cut|Accepted are) .*\\.";

    private static final String GERMAN =
            "Die Brücke wird für sechs Monate gesperrt, teilte die Behörde am Freitag mit. "
                    .repeat(9);

    static Stream<Upload> refused() {
        return Stream.of(
                upload("a.txt", "", Map.of()),
                upload("a.txt", "... 123", Map.of()),
                upload("a.txt", "a\0b", Map.of()),
                upload("a.pdf", "%PDF-1.7", Map.of()),
                upload("a.json", "{}", Map.of()),
                upload("a.txt", GERMAN, Map.of()),
                upload("a.html", "<html><body><nav>Home</nav></body></html>", Map.of()),
                upload("a.txt", "A bridge.", Map.of("language", "de")),
                upload("a.txt", "A bridge.", Map.of("embargo-until", "soon")),
                upload("a.txt", "A bridge.", Map.of("status", "soon")),
                new Upload("a.txt", new byte[] {(byte) 0xfe, (byte) 0xff, 0}, null, Map.of()));
    }

    private static Upload upload(String name, String text, Map<String, String> metadata) {
        return new Upload(name, text.getBytes(StandardCharsets.UTF_8), null, metadata);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void sayWhatToDo(Upload upload) {
        assertThat(ArticleReader.read(upload))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.refusal().detail()).matches(ADVICE));
    }

    @Test
    void sayWhatToDoWithALargeOne() {
        assertThat(ArticleReader.tooLarge(1).detail()).matches(ADVICE);
    }
}
