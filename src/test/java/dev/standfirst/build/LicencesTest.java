package dev.standfirst.build;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class LicencesTest {
    private static Component under(String... licences) {
        return new Component("pkg:" + List.of(licences), "a", "1", "00", List.of(licences));
    }

    @Test
    void allowsThoseOfTheList() {
        List<Component> components = List.of(under("Apache-2.0"), under("MIT", "BSD-2-Clause"));
        assertThatCode(() -> Licences.check(components)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnyOtherAndWhatStatesNone() {
        List<Component> components =
                List.of(under("MIT"), under("GPL-2.0-only"), under(), under("MIT", "Own terms"));
        assertThatThrownBy(() -> Licences.check(components))
                .hasMessageContaining("pkg:[GPL-2.0-only]")
                .hasMessageContaining("pkg:[] []")
                .hasMessageContaining("pkg:[MIT, Own terms]")
                .hasMessageNotContaining("pkg:[MIT] ");
    }
}
