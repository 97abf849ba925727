package dev.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Random;

class DocumentTest {
    @Test
    void givesItsContentBack() {
        byte[] content = "“Wir hatten keine Wahl”, sagte sie. 🚢".getBytes(StandardCharsets.UTF_8);
        assertThat(Document.of(content).content()).isEqualTo(content);
        assertThat(Document.of(new byte[0]).content()).isEmpty();
    }

    @Test
    void theSameContentIsTheSameDocument() {
        assertThat(Document.of(new byte[] {1, 2})).isEqualTo(Document.of(new byte[] {1, 2}));
        assertThat(Document.of(new byte[] {1, 2}).tag())
                .isNotEqualTo(Document.of(new byte[] {1, 3}).tag());
    }

    @Test
    void fitsUnlessItsCompressedOrItsServedFormIsTooLarge() {
        byte[] even = new byte[Document.MAX_CONTENT];
        assertThat(Document.fits(even, Document.of(even))).isTrue();
        byte[] longer = new byte[Document.MAX_CONTENT + 1];
        assertThat(Document.fits(longer, Document.of(longer))).isFalse();
        byte[] noise = new byte[Document.MAX_GZIP];
        new Random(7).nextBytes(noise);
        assertThat(Document.fits(noise, Document.of(noise))).isFalse();
    }
}
