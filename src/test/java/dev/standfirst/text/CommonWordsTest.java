package dev.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CommonWordsTest {
    private static final String TEXT =
            "Ferries leave Corran at dawn. The harbour is Corran’s, and Mark keeps the mark there."
                    + " “Ferries run on the 4th,” he said.";

    @TempDir private Path folder;

    @Test
    void keepsWhatIsWrittenSmallWhereACapitalNeedNotStand() throws IOException {
        assertThat(wordsOf(4))
                .containsExactly(
                        "and", "at", "dawn", "harbour", "he", "is", "keeps", "leave", "mark", "on",
                        "run", "said", "the", "there");
    }

    @Test
    void keepsNoWordOfThreeArticles() throws IOException {
        assertThat(wordsOf(3)).isEmpty();
    }

    private List<String> wordsOf(int articles) throws IOException {
        for (int i = 0; i < articles; i++) {
            Files.writeString(folder.resolve(i + ".txt"), TEXT);
        }
        Path words = folder.resolve("words");
        CommonWords.main(new String[] {words.toString(), folder.toString()});
        return Files.readAllLines(words).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .toList();
    }
}
