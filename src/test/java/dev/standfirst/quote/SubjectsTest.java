package dev.standfirst.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.TestBody;
import dev.standfirst.quote.Subjects.Subject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each table has texts with a verb, the last word of its subject and the letters of what was
 * stepped over; “none” where the search gives up.
 */
class SubjectsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            emptyValue = "",
            textBlock =
                    """
                    Ana Reis said it rained.                                   | said   | Reis | ~~
                    It rained. Ana Reis said so.                               | said   | Reis | ~~
                    She has also said it.                                      | said   | She  | ~~
                    The spokesman said it.                                     | said   | spokesman | ~~
                    Ana Reis called on Monday and said it.                     | said   | Reis | c
                    Ana Reis of the council said it.                           | said   | Reis | p
                    Ana Reis on Monday said it.                                | said   | Reis | p
                    Ana Reis (the mayor) said it.                              | said   | Reis | (
                    Ana Reis, the mayor, said it.                              | said   | Reis | a
                    Ana Reis – the mayor – said it.                            | said   | Reis | -
                    Ana Reis, who lost to John Bell in May, said it.           | said   | Reis | r
                    Ana Reis opened the hall and said it.                      | said   | Reis | c
                    Ana Reis opened the hall, calling it a day.                | calling | Reis | g
                    John Bell and Ana Reis said it.                            | said   | Reis | ~~
                    Ana Reis “the boss” said it.                               | said   | Reis | q
                    The man who lost said it.                                  | said   | who  | v
                    The man that said it left.                                 | said   | that | ~~
                    The man who beat Ana Reis said it.                         | said   | man  | o
                    Ana Reis, 43, said it.                                     | said   | Reis | a
                    “We won,” Ana Reis said.                                   | said   | Reis | ~~
                    Ana Reis called it “a day” and said so.                    | said   | Reis | c
                    """)
    void findsTheSubjectOfAVerb(String text, String verb, String subject, String steps) {
        assertThat(subject(text, verb)).isEqualTo(subject + " " + steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Said Ana Reis.                        | said
                    Ana Reis won. Then said Bell.         | said
                    John Bell left if said so.            | said
                    “We won,” said Ana Reis.              | said
                    And said so.                          | said
                    Ana Reis knew that sadly said so.     | said
                    """)
    void findsNoneWhereNoneStandsBeforeTheVerb(String text, String verb) {
        assertThat(subject(text, verb)).isEqualTo("none");
    }

    private static String subject(String text, String verb) {
        Scene scene = Scene.of(TestBody.of(text), Lexicon.SHIPPED);
        int at = scene.size() - 1;
        while (!scene.lower(at).equals(verb)) {
            at--;
        }
        Subject subject = new Subjects(scene).of(at);
        return subject.equals(Subject.NONE)
                ? "none"
                : scene.token(subject.token()).text() + " " + subject.steps();
    }
}
