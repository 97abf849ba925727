package dev.standfirst.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.standfirst.article.Body;
import dev.standfirst.article.TestBody;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

class EntitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "none",
            textBlock =
                    """
                    Portuguese Prime Minister Ana Reis spoke.          | Ana Reis   | Portuguese Prime Minister
                    Ana Field, the harbour master, spoke.              | Ana Field  | harbour master
                    Ana Field, 43, a teacher at Porto High, spoke.     | Ana Field  | teacher at Porto High
                    A spokeswoman for Acme, Jo Bell, said so.          | Jo Bell    | spokeswoman for Acme
                    We met former Lisbon mayor Ana Reis.               | Ana Reis   | former Lisbon mayor
                    Secretary of State John Kerry left.                | John Kerry | Secretary of State
                    Acme Chief Executive John Kerry left.              | John Kerry | Acme Chief Executive
                    Mr. John Smith's boat sank.                        | John Smith | none
                    Ana Field, speaking as a teacher in Porto, agreed. | Ana Field  | none
                    Ana Field, 43, agreed.                             | Ana Field  | none
                    We met former secretary of state Ana Reis.         | Ana Reis   | former secretary of state
                    We met the director of the CIA, Ana Reis.          | Ana Reis   | director of the CIA
                    Acme campaign Chairman Ana Reis spoke.             | Ana Reis   | Acme campaign Chairman
                    The Senate Budget Committee Chairman Ana Reis won. | Ana Reis   | Senate Budget Committee Chairman
                    Port City Public Advocate Ana Reis spoke.          | Ana Reis   | Port City Public Advocate
                    Oscar-winning actress Ana Reis spoke.              | Ana Reis   | Oscar-winning actress
                    Sen. Ana Reis, a Republican from Ohio, spoke.      | Ana Reis   | Republican from Ohio
                    Ana Reis (D-Ohio), the chair of the panel, spoke.  | Ana Reis   | chair of the panel
                    Ana Field — a former adviser to the mayor — spoke. | Ana Field  | former adviser to the mayor
                    Ana Field, the 30-year-old daughter of a baker, won. | Ana Field | daughter of a baker
                    Ana Field, a doctor based in Porto, spoke.         | Ana Field  | doctor
                    Ana Field, founder and owner of a mill, spoke.     | Ana Field  | founder and owner of a mill
                    Another friend, Ana Field, told us so.             | Ana Field  | friend
                    Porto’s secretary for sport, Ana Field, said so.   | Ana Field  | Porto’s secretary for sport
                    And Ohio’s attorney general, Ana Field, said so.   | Ana Field  | Ohio’s attorney general
                    House Speaker Ana Field of Ohio left.              | Ana Field  | House Speaker
                    Ana Field is the mayor of Porto.                   | Ana Field  | mayor of Porto
                    Ana Field is the best doctor in Porto.             | Ana Field  | none
                    They want to host Ana Field.                       | Ana Field  | none
                    Like a friend, Ana Field said no.                  | Ana Field  | none
                    After the loss of a brother, Ana Field left.       | Ana Field  | none
                    The death of actor Al Field was sad.               | Al Field   | actor
                    We saw Ana Field, a doctor said.                   | Ana Field  | none
                    """)
    void findsAPersonAndTheRole(String text, String name, String role) {
        List<Entity> people = people(text);
        assertThat(people).extracting(Entity::name).containsExactly(name);
        assertThat(people).extracting(Entity::role).containsExactly(role);
    }

    @Test
    void gathersTheMentionsOfAPersonUnderTheFullestName() {
        String text =
                "Reis won. Ana Reis, the mayor, smiled. “Ana María Reis did it,” Reis’s aide said.";
        assertThat(people(text))
                .containsExactly(
                        new Entity(
                                Kind.PERSON,
                                "Ana María Reis",
                                "mayor",
                                spans(
                                        text,
                                        "Reis won",
                                        4,
                                        "Ana Reis",
                                        8,
                                        "Ana María",
                                        14,
                                        "Reis’s",
                                        4)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "none",
            textBlock =
                    """
                    Sen. Ana Reis left. Ana Reis, a Republican from Ohio, came back. | Republican from Ohio
                    Its chief executive, Dr. Ana Reis, told us so.                   | chief executive
                    Its chief rival was out. Dr. Ana Reis, a vet, told us so.        | vet
                    Ana Reis, the mayor, left. Later the candidate Reis likes won.   | mayor
                    Ana Reis, the mayor, left. “Well Senator Ana Reis,” he began.    | mayor
                    Ana Reis left. Mayor Reis came back.                             | Mayor
                    Ana Reis left. As a doctor, Reis came back.                      | none
                    """)
    void keepsTheFullestRoleOfAPerson(String text, String role) {
        assertThat(people(text)).extracting(Entity::role).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Bill de Brito came. De Brito spoke.                            | Bill de Brito
                    Omar Abu Laban came. Abu Laban spoke.                          | Omar Abu Laban
                    J. Smith came. John Smith spoke.                               | John Smith
                    Ana O’Neill-Reis came. Ms O’Neill-Reis’s dog spoke.            | Ana O’Neill-Reis
                    Al Field Jr. came. Field spoke.                                | Al Field Jr.
                    Republican Ana Reis came. Reis spoke.                          | Ana Reis
                    Ana Reis and Al Reis came. Al Reis sat. Al Reis ran. Reis won. | Ana Reis, Al Reis
                    Ana Reis and Al Reis came. Reis won.                           | Ana Reis, Al Reis, Reis
                    """)
    void takesNamesOfOnePersonTogether(String text, String names) {
        assertThat(names(Entities.of(TestBody.of(text)).of(Kind.PERSON))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    She died at St. Brendan’s Hospital in May. | St. Brendan’s Hospital
                    She died at Porto’s Hospital of Hope.      | Hospital of Hope
                    She left the Children’s Hospital.          | Children’s Hospital
                    """)
    void readsThePossessiveOfAnInstitution(String text, String organisations) {
        Entities entities = Entities.of(TestBody.of(text));
        assertThat(names(entities.of(Kind.ORGANISATION))).isEqualTo(organisations);
        assertThat(entities.of(Kind.PERSON)).isEmpty();
    }

    @Test
    void keepsAWomanApartFromAManOfHerName() {
        String text = "John Smith met Mrs Smith. Smith was late, but Mrs Smith waited.";
        assertThat(people(text))
                .extracting(Entity::name, p -> p.mentions().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("John Smith", 2),
                        org.assertj.core.groups.Tuple.tuple("Smith", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    He left the University of Porto for Acme Inc. on Monday. | University of Porto, Acme Inc. | ~~
                    The Department of Health and NATO agreed in Paris.       | Department of Health, NATO | Paris
                    Little Rock, Ark., and the Hudson River froze.           | ~~ | Little Rock, Ark, Hudson River
                    She moved from New York to the U.S. Senate.              | U.S. Senate | New York
                    Police were called. Meanwhile, nobody came.              | ~~ | ~~
                    """)
    void tellsOrganisationsFromPlaces(String text, String organisations, String places) {
        Entities entities = Entities.of(TestBody.of(text));
        assertThat(names(entities.of(Kind.ORGANISATION))).isEqualTo(organisations);
        assertThat(names(entities.of(Kind.PLACE))).isEqualTo(places);
    }

    @Test
    void takesANameBetweenCommasAfterARoleForAPerson() {
        Entities entities =
                Entities.of(
                        TestBody.of(
                                "That must come from somewhere, the treasurer, Amit Shah, warned MPs."));
        assertThat(entities.of(Kind.PERSON)).extracting(Entity::name).containsExactly("Amit Shah");
    }

    @Test
    void saysWhomAMentionNames() {
        String text = "Ana Reis met John Bell.";
        Entities entities = Entities.of(TestBody.of(text));
        assertThat(entities.at(new Span(13, 22))).map(Entity::name).contains("John Bell");
        assertThat(entities.at(new Span(4, 12))).map(Entity::name).contains("Ana Reis");
        assertThat(entities.at(new Span(9, 12))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ana Reis ", "A. ", "Reis, ", "of the ", "Dr. ", "Mr Reis, the mayor, "})
    void readsALongLineInLinearTime(String part) {
        Body body = TestBody.of(part.repeat(100_000));
        assertThatCode(() -> Entities.of(body)).doesNotThrowAnyException();
    }

    private static List<Entity> people(String text) {
        return Entities.of(TestBody.of(text)).of(Kind.PERSON);
    }

    private static String names(List<Entity> entities) {
        return entities.stream().map(Entity::name).collect(Collectors.joining(", "));
    }

    private static List<Span> spans(String text, Object... startsAndLengths) {
        java.util.ArrayList<Span> spans = new java.util.ArrayList<>();
        for (int i = 0; i < startsAndLengths.length; i += 2) {
            int start = text.indexOf((String) startsAndLengths[i]);
            spans.add(new Span(start, start + (int) startsAndLengths[i + 1]));
        }
        return spans;
    }
}
