package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Field | Ana Field",
                "=?UTF-8?Q?Caf=C3=A9_culture?= | Café culture",
                "=?utf-8?B?Q2Fmw6kgY3VsdHVyZQ==?= | Café culture",
                "=?UTF-8?Q?Caf=C3=A9?= =?UTF-8?Q?_culture?= | Café culture",
                "=?ISO-8859-1?Q?Caf=E9?= opens | Café opens",
                "=?unheard-of?Q?Caf=E9?= | =?unheard-of?Q?Caf=E9?=",
                "=?UTF-8?Q?Caf=E9?= | =?UTF-8?Q?Caf=E9?=",
                "=?UTF-8?Q?a=zz?= | =?UTF-8?Q?a=zz?=",
                "=?UTF-8?B?***?= | =?UTF-8?B?***?=",
                "Caf%C3%A9%20culture | Café culture",
                "Caf%C3%A9 culture | Café culture",
                "Up 5%20 and more | Up 5%20 and more",
                "Up 20% | Up 20%",
                "100%zz | 100%zz",
                "Caf%E9 | Caf%E9",
            })
    void isDecodedWhereItIsEncodedRightly(String value, String text) {
        assertThat(HeaderText.decoded(value)).isEqualTo(text);
    }

    /**
     * S3 takes 2 KB of metadata; with a group that is entered anew for each character they overflow
     * the stack.
     */
    @Test
    void staysAsItIsHoweverLong() {
        String value = "a".repeat(20_000);
        assertThat(HeaderText.decoded(value)).isEqualTo(value);
        assertThat(HeaderText.decoded(value + "%C3%A9")).isEqualTo(value + "é");
    }
}
