package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ana Field; Ana Field",
                "Ana Field, Courier Staff Writer; Ana Field",
                "By Ana Field and Joy van der Okafor; Ana Field, Joy van der Okafor",
                "Ana Field, ANA FIELD & Joy Okafor; Ana Field, Joy Okafor",
                "By Ana Field | 20 November 2026; Ana Field",
                "Ana Field. Valley International; Ana Field",
                "ANA FIELD and JOY OKAFOR Associated Press; ANA FIELD, JOY OKAFOR",
                "Associated Press; Associated Press",
                "The Associated Press; The Associated Press",
                "By Ana Field on Friday, November 20th, 2026; Ana Field",
                "By ANA FIELD NOVEMBER 20, 2026 10:43; ANA FIELD",
                "Mill Desk -; Mill Desk"
            })
    void namesThePeopleOrTheAgency(String written, String people) {
        assertThat(Bylines.of(written)).contains(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://social.example/ana",
                "Staff",
                "Courier Staff",
                "Staff Reports -",
                "admin",
                "humans.txt",
                "By"
            })
    void namesNobody(String written) {
        assertThat(Bylines.of(written)).isEmpty();
    }
}
