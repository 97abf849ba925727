package dev.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ParametersTest {
    private static final List<String> KNOWN = List.of("a", "ids");

    @ParameterizedTest
    @CsvSource({
        "a=1, 1",
        "a=b+c%2Bd, b c+d",
        "%61=x, x",
        "&a=x&&, x",
        "a==, =",
        "a=%C3%BC%F0%9F%9A%A2, ü🚢",
        "a=1%2C2, '1,2'",
    })
    void areDecodedAsFormsAre(String query, String value) {
        assertThat(Parameters.of(query, KNOWN).value("a")).contains(value);
    }

    @Test
    void aListIsSplitBeforeItIsDecoded() {
        assertThat(Parameters.of("ids=a%2Cb,c%252Cd,e+f,,", KNOWN).list("ids"))
                .containsExactly("a,b", "c%2Cd", "e f", "", "");
    }

    @Test
    void theMembersOfAListMayComeOneByOne() {
        assertThat(Parameters.of("ids=a%2Cb&a=1&ids=c,d&%69ds=e", KNOWN).list("ids"))
                .containsExactly("a,b", "c", "d", "e");
    }

    @Test
    void whatIsNotThereHasNoValue() {
        Parameters none = Parameters.of("", KNOWN);

        assertThat(none.has("a")).isFalse();
        assertThat(none.value("a")).isEmpty();
        assertThat(none.list("ids")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "x=1, UNKNOWN_PARAMETER",
        "A=1, UNKNOWN_PARAMETER",
        "a, INVALID_PARAMETER",
        "a=, INVALID_PARAMETER",
        "a=1&a=2, REPEATED_PARAMETER",
        "a=1&%61=1, REPEATED_PARAMETER",
        "=1, UNKNOWN_PARAMETER",
        "%zz=1, MALFORMED_QUERY",
        "%FF=1, MALFORMED_QUERY",
    })
    void areRefused(String query, ProblemType type) {
        assertThatThrownBy(() -> Parameters.of(query, KNOWN))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().type()).isEqualTo(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "%FF", "%C3%28", "%ED%A0%BD"})
    void aValueIsPercentEncodedUtf8(String value) {
        assertThatThrownBy(() -> Parameters.of("a=" + value, KNOWN).value("a"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().extensions()).containsEntry("parameter", "a"));
    }
}
