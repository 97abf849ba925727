package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Refusal.Code;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

class GzipTest {
    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void isInflated() throws IOException {
        byte[] text = Readings.utf8("One.");
        assertThat(Gzip.inflated(gzip(text), 100)).isEqualTo(text);
        assertThat(Gzip.inflated(text, 100)).isSameAs(text);
    }

    @Test
    void isInflatedNoFurtherThanToSeeThatItIsTooLarge() throws IOException {
        byte[] bomb = gzip(new byte[50_000_000]);
        assertThat(Gzip.inflated(bomb, 1000)).hasSize(1001);
    }

    @Test
    void thatIsNoWholeFileIsRefused() throws IOException {
        byte[] cut = gzip(Readings.utf8("One. ".repeat(1000)));
        byte[] half = Arrays.copyOf(cut, cut.length - 9);
        assertThat(Readings.refusal(Upload.of("a.txt.gz", Gzip.inflated(half, 10_000))).code())
                .isEqualTo(Code.UNSUPPORTED_TYPE);
    }

    @Test
    void aNamesEndingIsLookedForBeforeIt() throws Exception {
        assertThat(Format.of(Upload.of("a.JSON.gz", Readings.utf8("x"))).format())
                .isEqualTo(Format.NINJS);
    }
}
