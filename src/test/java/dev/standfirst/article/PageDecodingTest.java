package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class PageDecodingTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void goesByTheMarkThenByTheBytesThenByWhatIsDeclared() {
        assertThat(text("\ufeffé".getBytes(StandardCharsets.UTF_16LE), "text/html; charset=utf-8"))
                .isEqualTo("é");
        assertThat(text("é".getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-8859-1"))
                .isEqualTo("é");
        assertThat(
                        text(
                                "я".getBytes(Charset.forName("windows-1251")),
                                "text/html; charset=windows-1251"))
                .isEqualTo("я");
        assertThat(text("<meta charset=koi8-r>я".getBytes(Charset.forName("koi8-r")), null))
                .endsWith("я");
        assertThat(
                        text(
                                "<meta charset=iso-2022-jp>日"
                                        .getBytes(Charset.forName("iso-2022-jp")),
                                null))
                .endsWith("日");
    }

    @Test
    void takesLatin1ForWindows1252AsBrowsersDo() {
        assertThat(text("“é”".getBytes(WINDOWS), "text/html; charset=iso-8859-1")).isEqualTo("“é”");
    }

    @Test
    void warnsWhereUtf8IsDeclaredButNotWritten() {
        Decoding decoding = PageDecoding.of("<meta charset=utf-8>“é”".getBytes(WINDOWS), null);
        assertThat(decoding.text()).endsWith("“é”");
        assertThat(decoding.warnings())
                .extracting(Warning::code)
                .containsExactly("charset-guessed");
    }

    @Test
    void keepsUtf8ThatIsCutOff() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("“Café”".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xe2);
        Decoding decoding = PageDecoding.of(bytes.toByteArray(), null);
        assertThat(decoding.text()).isEqualTo("“Café”\ufffd");
        assertThat(decoding.warnings()).extracting(Warning::code).containsExactly("charset-errors");
    }

    private static String text(byte[] bytes, @Nullable String contentType) {
        return PageDecoding.of(bytes, contentType).text();
    }
}
