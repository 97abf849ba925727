package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class XmlTest {
    private static String text(String document) throws RefusedException {
        return Xml.read(Readings.utf8(document)).wholeText();
    }

    @Test
    void loadsNothingOfADocumentType() throws RefusedException {
        assertThat(
                        text(
                                "<!DOCTYPE n PUBLIC 'x' 'http://192.0.2.1/n.dtd' [<!ENTITY % p SYSTEM 'file:///etc/passwd'>]>"
                                        + "<n>a&nbsp;b&amp;c&#233;&eacute;</n>"))
                .isEqualTo("a\u00a0b&cé\u00e9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE n [<!ENTITY x 'boo'>]><n>&x;</n>",
                "<!DOCTYPE n [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><n>&x;</n>",
                "<!DOCTYPE n [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><n>&b;</n>",
                "<!DOCTYPE n [<!ENTITY x 'boo'>]><n p='&x;'/>",
                "<n>&unheardof;</n>",
                "<n>",
                "<n></m>",
                "<n/><n/>",
                "text",
                "",
            })
    void refusesEntitiesOfADocumentsOwnAndWhatIsNotWellFormed(String document) {
        assertThatThrownBy(() -> text(document)).isInstanceOf(RefusedException.class);
    }

    @Test
    void includesNothing() throws RefusedException {
        String include =
                "<n xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd' parse='text'/></n>";
        assertThat(text(include)).isEmpty();
    }

    @Test
    void refusesWhatIsNestedTooDeeply() throws RefusedException {
        assertThat(text("<n>".repeat(90) + "x" + "</n>".repeat(90))).isEqualTo("x");
        assertThatThrownBy(() -> text("<n>".repeat(100_000))).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void readsTheCharsetThatIsDeclared(String charset) throws RefusedException {
        String document = "<?xml version='1.0' encoding='" + charset + "'?><n>Caf\u00e9</n>";
        assertThat(Xml.read(document.getBytes(Charset.forName(charset))).text())
                .isEqualTo("Caf\u00e9");
    }

    @Test
    void refusesWhatIsNoUtf8WithoutAWordOnTheErrorStream() {
        byte[] latin = "<n>Caf\u00e9</n>".getBytes(StandardCharsets.ISO_8859_1);
        PrintStream stream = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThatThrownBy(() -> Xml.read(latin)).isInstanceOf(RefusedException.class);
        } finally {
            System.setErr(stream);
        }
        assertThat(printed.size()).isZero();
    }
}
