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
                    Mr. John Smith's boat sank.                        | John Smith | none
                    Ana Field, speaking as a teacher in Porto, agreed. | Ana Field  | none
                    Ana Field, 43, agreed.                             | Ana Field  | none
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
