package dev.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequencerTest {
    @ParameterizedTest
    @CsvSource({
        "0055AED6DCD90281E5, 0055AED6DCD90281E6, -1",
        "0055AED6DCD90281E5, 0055AED6DCD90281E5, 0",
        "0055AED6DCD90281E5, 0055aed6dcd90281e5, 0",
        "0055AED6DCD90281E5, 0055AED6DCD90281E500, 0",
        "0055AED6DCD90281E5, 0055AED6DCD90281E501, -1",
        "9, 0A, 1",
        "9, A, -1",
        "b, A, 1",
    })
    void ordersAsStringsPaddedOnTheRight(String one, String other, int order) {
        int actual = new Sequencer(one).compareTo(new Sequencer(other));
        assertThat(Integer.signum(actual)).isEqualTo(order);
        assertThat(new Sequencer(one).equals(new Sequencer(other))).isEqualTo(order == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0G",
                "-1",
                "0055 AED6",
                "٠١",
                "00000000000000000000000000000000000000000000000000000000000000000"
            })
    void isMadeOfOneTo64HexadecimalDigits(String value) {
        assertThatThrownBy(() -> new Sequencer(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
