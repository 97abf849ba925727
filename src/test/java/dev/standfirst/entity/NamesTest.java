package dev.standfirst.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.TestBody;
import dev.standfirst.entity.Entity.Kind;
import dev.standfirst.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

/** What a text names, by classes of evidence: each with what it must not catch. */
class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    She is an analyst at Velm Orto in Porto.          | ~~ | Velm Orto | Porto
                    She is a daughter of Velm Orto in Porto.          | Velm Orto | ~~ | Porto
                    He sold his shares of Zentrix on Monday.          | ~~ | Zentrix | ~~
                    He bought a unit of Zentrix in May.               | ~~ | Zentrix | ~~
                    Zentrix, a Porto-based shipping company, shut.    | ~~ | Zentrix | Porto
                    Ana Velm, a Porto-based company lawyer, said so.  | Ana Velm | ~~ | Porto
                    Zentrix’s subsidiary shut.                        | ~~ | Zentrix | ~~
                    Zentrix’s widow said no.                          | Zentrix | ~~ | ~~
                    A spokesman for Zentrix said no.                  | ~~ | Zentrix | ~~
                    We read of it in Vesna magazine.                  | ~~ | Vesna | ~~
                    They read Morro, the weekly.                      | ~~ | Morro | ~~
                    He works for Tidewire.com and HarborLink.         | ~~ | Tidewire.com, HarborLink | ~~
                    We met Ana McArthur and Al DeVito.                | Ana McArthur, Al DeVito | ~~ | ~~
                    It is run by Reis & Field.                        | ~~ | Reis & Field | ~~
                    It is run by Reis, Field & Bell of Porto.         | ~~ | Reis, Field & Bell | Porto
                    It is run by Reis and Field.                      | ~~ | ~~ | ~~
                    It is run by Reis and Sons.                       | ~~ | Reis and Sons | ~~
                    The Food and Drug Administration agreed.          | ~~ | Food and Drug Administration | ~~
                    Congress and the Drug Administration agreed.      | ~~ | Congress, Drug Administration | ~~
                    Ana Reis and Acme Corp. agreed.                   | Ana Reis | Acme Corp. | ~~
                    The Department of Health and Education agreed.    | ~~ | Department of Health and Education | ~~
                    Acme Co. Later it shut.                           | ~~ | Acme Co. | ~~
                    KPMG Velm is there.                               | ~~ | KPMG Velm | ~~
                    The Boston Harvesters won.                        | ~~ | Boston Harvesters | ~~
                    The Miami Yankees won.                            | ~~ | Miami Yankees | ~~
                    They joined Moody's and left McDonald's.          | ~~ | Moody's, McDonald's | ~~
                    They left Porto's harbour.                        | ~~ | ~~ | Porto
                    They use Google, Velmix and Zentrix.              | ~~ | Google, Velmix, Zentrix | ~~
                    They use Google, Friends and Zentrix.             | ~~ | Google, Zentrix | ~~
                    She spoke of Velmix, Portugal.                    | ~~ | ~~ | Velmix, Portugal
                    The 8th Circuit sat in 79th Street.               | ~~ | 8th Circuit | 79th Street
                    In the 8th Velmix sat down.                       | ~~ | ~~ | ~~
                    A UN Security Council Resolution passed.          | ~~ | UN Security Council | ~~
                    The Kenya Red Cross said so.                      | ~~ | Kenya Red Cross | ~~
                    Chelsea Reis said so.                             | Chelsea Reis | ~~ | ~~
                    Velmorto said it would close the plant.           | ~~ | Velmorto | ~~
                    Marks & Field said so.                            | ~~ | Marks & Field | ~~
                    Maria Reis of Velm Ports met Ana Rivers.          | Maria Reis, Ana Rivers | Velm Ports | ~~
                    A spokeswoman for Velmor’s campaign said so.      | ~~ | ~~ | ~~
                    Velmorto said it would be sunny.                  | Velmorto | ~~ | ~~
                    Bristol City and Air India won in Kansas City.    | ~~ | Bristol City, Air India | Kansas City
                    """)
    void tellsOrganisations(String text, String people, String organisations, String places) {
        assertNames(text, people, organisations, places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    The town of Velmorto froze.                       | ~~ | ~~ | Velmorto
                    It froze in northern Velmorto.                    | ~~ | ~~ | Velmorto
                    She left Velmorto, Portugal, at noon.             | ~~ | ~~ | Velmorto, Portugal
                    She left Ana Reis, Portugal’s best player.        | Ana Reis | ~~ | Portugal
                    He has a stake in Velmorto.                       | ~~ | Velmorto | ~~
                    It began in Settle.                               | ~~ | ~~ | Settle
                    It began in May.                                  | ~~ | ~~ | ~~
                    VELMORTO, Portugal (AP) — It froze.               | ~~ | AP | Velmorto, Portugal
                    VELMORTO — It froze.                              | ~~ | ~~ | Velmorto
                    EXCLUSIVE — It froze.                             | ~~ | ~~ | ~~
                    The Gulf of Velm and the District of Columbia.    | ~~ | ~~ | Gulf of Velm, District of Columbia
                    She moved to West Miami.                          | ~~ | ~~ | West Miami
                    They left Nazi Germany for Turkish Cyprus.        | ~~ | ~~ | Germany, Cyprus
                    Kosovo Albanians met South Korean envoys.         | ~~ | ~~ | Kosovo
                    The Porto-based choir and a Lisbon-born man sang. | ~~ | ~~ | Porto, Lisbon
                    An English-speaking choir sang.                   | ~~ | ~~ | ~~
                    Sen. Ana Reis, R-Ohio, and Rep. Al Bell (D-Calif.) | Ana Reis, Al Bell | ~~ | Ohio, Calif
                    Kim Jong-il sang.                                 | Kim Jong-il | ~~ | ~~
                    They sang at Ashton Gate.                         | ~~ | ~~ | Ashton Gate
                    """)
    void tellsPlaces(String text, String people, String organisations, String places) {
        assertNames(text, people, organisations, places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Ana King came. King sat. Mrs King left.           | Ana King | ~~ | ~~
                    The King came.                                    | ~~ | ~~ | ~~
                    Martin Luther King Jr. spoke. They loved Dr. King. | Martin Luther King Jr. | ~~ | ~~
                    Jan Reis met April Bell.                          | Jan Reis, April Bell | ~~ | ~~
                    In April Reis said no.                            | Reis | ~~ | ~~
                    Ana A. Reis sang.                                 | Ana A. Reis | ~~ | ~~
                    He kept a Reis, 6-2, in mind.                     | ~~ | ~~ | ~~
                    Reis, 62, sang.                                   | Reis | ~~ | ~~
                    The Reis administration fell.                     | Reis | ~~ | ~~
                    The Velm documentary won.                         | ~~ | ~~ | ~~
                    Ana Church and Al Banks sang.                     | Ana Church, Al Banks | ~~ | ~~
                    Doris Day and Ana Law sang at the Davis Cup.      | Doris Day, Ana Law | ~~ | ~~
                    They saw Virginia Church burn.                    | ~~ | Virginia Church | ~~
                    The old Porto goalkeeper Ana Reis sang.           | Ana Reis | ~~ | Porto
                    Former Porto Bear Walter Reis sang.               | Walter Reis | ~~ | Porto
                    Maria Porto came. “I like it in Porto,” Porto said. | Maria Porto | ~~ | Porto
                    Ana Reis came. The Reises left.                   | Ana Reis | ~~ | ~~
                    The Velmor wrote so.                              | ~~ | Velmor | ~~
                    Rhodri ap Gwilym sang.                            | Rhodri ap Gwilym | ~~ | ~~
                    Lakshya Sen sang.                                 | Lakshya Sen | ~~ | ~~
                    Ohio Sen. Ana Reis sang.                          | Ana Reis | ~~ | Ohio
                    Taoiseach Ana Reis told COP30 so.                 | Ana Reis | ~~ | ~~
                    The rand was at R17.34 in Porto, up to R17.21.    | ~~ | ~~ | Porto
                    Hurricane Ana hit the town.                       | ~~ | ~~ | ~~
                    """)
    void tellsPeople(String text, String people, String organisations, String places) {
        assertNames(text, people, organisations, places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    He won the Porto Cup after the Second World War. | ~~
                    The Freedom of Ports Act was a law.              | ~~
                    The Institute of Human Rights agreed.            | Institute of Human Rights
                    They saw “The Harbour Bank of Porto” twice.      | ~~
                    “The Harbour Bank is shut,” she said.            | Harbour Bank
                    He asked for “Ana Reis” at Acme Corp.            | Acme Corp.
                    (STORY CAN END HERE. OPTIONAL PART FOLLOWS)      | ~~
                    A FLUFFY cat met the KPMG man.                   | KPMG
                    The ECB said so.                                 | ECB
                    Harbour Bank Wins Big Prize For Mayor            | ~~
                    Harbour Bank wins a prize for the mayor.         | Harbour Bank
                    """)
    void passesOverWhatIsNoName(String text, String organisations) {
        assertThat(names(Entities.of(TestBody.of(text)), Kind.ORGANISATION))
                .isEqualTo(organisations);
    }

    @Test
    void readsAHeadlineByTheNamesOfTheStory() {
        Entities entities =
                Entities.of(
                        TestBody.of(
                                "Reis Wins Big Prize In Velmorto Harbour\n"
                                        + "Ana Reis, a baker, won in Velmorto on Monday."));
        assertThat(entities.of(Kind.PERSON))
                .containsExactly(
                        new Entity(
                                Kind.PERSON,
                                "Ana Reis",
                                "baker",
                                List.of(new Span(0, 4), new Span(40, 48))));
        assertThat(names(entities, Kind.PLACE)).isEqualTo("Velmorto");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Acme Ports Ltd. grew. Acme hired him. Acme Ports paid.   | Acme Ports Ltd. (3)
                    The Porto Harbour Board met. The PHB agreed.             | Porto Harbour Board (2)
                    The Porto Harbour Board met. The EHB agreed.             | Porto Harbour Board (1), EHB (1)
                    Velm Ltd. and Velm Bank grew. Shares of Velm fell.       | Velm Ltd. (1), Velm Bank (1), Velm (1)
                    The U.N. spoke. The United Nations agreed.               | United Nations (2)
                    The Senate met. The Senate Budget Committee met.         | Senate (1), Senate Budget Committee (1)
                    Mary Velm came. Velm Ltd. grew. Velm's shares fell.      | Velm Ltd. (2)
                    """)
    void takesTheFormsOfAnOrganisationTogether(String text, String organisations) {
        List<Entity> found = Entities.of(TestBody.of(text)).of(Kind.ORGANISATION);
        assertThat(found.stream().map(NamesTest::counted).collect(Collectors.joining(", ")))
                .isEqualTo(organisations);
    }

    @Test
    void takesTheFormsOfAPlaceTogether() {
        List<Entity> found =
                Entities.of(
                                TestBody.of(
                                        "NEW YORK — The U.S. is big. The United States is bigger than"
                                                + " New York."))
                        .of(Kind.PLACE);
        assertThat(found)
                .extracting(NamesTest::counted)
                .containsExactly("New York (2)", "United States (2)");
    }

    private static String counted(Entity entity) {
        return entity.name() + " (" + entity.mentions().size() + ")";
    }

    private static void assertNames(
            String text, String people, String organisations, String places) {
        Entities entities = Entities.of(TestBody.of(text));
        assertThat(names(entities, Kind.PERSON)).isEqualTo(people);
        assertThat(names(entities, Kind.ORGANISATION)).isEqualTo(organisations);
        assertThat(names(entities, Kind.PLACE)).isEqualTo(places);
    }

    private static String names(Entities entities, Kind kind) {
        return entities.of(kind).stream().map(Entity::name).collect(Collectors.joining(", "));
    }
}
