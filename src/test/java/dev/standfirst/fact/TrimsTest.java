package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Body;
import dev.standfirst.entity.Entities;
import dev.standfirst.fact.Fact.Source;
import dev.standfirst.fact.Trims.Variant;
import dev.standfirst.text.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TrimsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // parentheses
                "The bank (founded in 1820) will close. | The bank will close.",
                "The ferry is 61 metres (200 feet) long and blue. | The ferry is 61 metres long and blue.",
                "The council met the port authority (NPA). | The council met the port authority",
                // dashes
                "The bank – founded in 1820 – will close. | The bank will close.",
                "The mill — the oldest in the valley — burned down. | The mill burned down.",
                "The bank - founded by a weaver - has closed. | The bank has closed.",
                // relative clauses that only add
                "The bank, which has 30 branches, will close. | The bank will close.",
                "The town has lost its bank, which opened in 1820. | The town has lost its bank",
                "Ana Field, who runs the shop, was fined. | Ana Field was fined.",
                "In May, Ana Field, who runs the shop, was fined. | In May, Ana Field was fined.",
                "Ana Field, the mayor, who lives in Arden, has resigned."
                        + " | Ana Field, the mayor, has resigned.",
                "The yard, whose owner lives abroad, will close in May."
                        + " | The yard will close in May.",
                "The cracks were found by Bo Lind, who inspects the bridge."
                        + " | The cracks were found by Bo Lind",
                // ages
                "Ana Field, 43, was elected on Monday. | Ana Field was elected on Monday.",
                "Ana Field, 43, of Arden, was elected. | Ana Field, of Arden, was elected.",
                "Ana Field, 43, a baker, was elected. | Ana Field, a baker, was elected.",
                "Ana Field, 43, who bakes, was elected. | Ana Field, who bakes, was elected.",
                // connectives
                "However, the bank will close in May. | the bank will close in May.",
                "But the bank will close in May. | the bank will close in May.",
                "And Ana Field was elected mayor. | Ana Field was elected mayor.",
                "In addition, the bank will close in May. | the bank will close in May.",
                "For example, the bank has closed in Arden. | the bank has closed in Arden.",
                // attributions
                "Police said that the bank was robbed at noon. | the bank was robbed at noon.",
                "Police said on Monday that the road was closed. | the road was closed.",
                "The ministry said in a statement that the road is open. | the road is open.",
                "The report says the bridge is older than the town. | the bridge is older than the town.",
                "The council also said the road was closed at noon. | the road was closed at noon.",
                "According to the report, the bank lost its licence."
                        + " | the bank lost its licence.",
                "The bank was robbed at noon, police said. | The bank was robbed at noon",
                "The bank was robbed at noon, police said on Monday. | The bank was robbed at noon",
                "The bank was robbed at noon, according to police. | The bank was robbed at noon",
                "Two men were killed in the fire, the fire service said."
                        + " | Two men were killed in the fire",
                "Some 300 homes lost power, a council spokeswoman said. | Some 300 homes lost power",
                "Rents rose by four per cent, a survey said. | Rents rose by four per cent",
            })
    void offersAShorterForm(String sentence, String shorter) {
        assertThat(variants(sentence)).containsExactly(sentence, shorter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bank closed on Monday night, and the bridge opened at noon."
                        + " | The bank closed on Monday night | the bridge opened at noon.",
                "The bank has 30 branches; the mill has two floors and a yard."
                        + " | The bank has 30 branches | the mill has two floors and a yard.",
                "The river is at its highest, and the weir is under water."
                        + " | The river is at its highest | the weir is under water.",
            })
    void offersEitherOfTwoClauses(String sentence, String first, String second) {
        assertThat(variants(sentence)).containsExactly(sentence, first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bank closed on Monday night, and it will never open again."
                        + " | the second clause has a pronoun for a subject",
                "Ana Field said the bank closed on Monday, and the bridge opened at noon."
                        + " | both clauses are hers",
                "The owner fears that the bank is closed, and the bridge is next in line."
                        + " | both are fears",
                "The town will suffer if the bank closes, and the mill would close as well."
                        + " | the condition governs both",
                "The rain came early, the river rose, and the bridge was closed at noon."
                        + " | a list of three",
                "The town lost its bank, its mill, and the bridge that opened in 1820."
                        + " | a list of nouns",
                "The shop sells bread, a little cheese, and the old baker's cakes are famous."
                        + " | a list to begin with",
                "The mill, which closed in May, and the bank were sold on Monday."
                        + " | one clause",
                "The mill has a new roof, and the firmly held belief that it will last."
                        + " | no second clause",
            })
    void neverOffersASecondClauseThatLeansOnTheFirst(String sentence, String why) {
        assertThat(variants(sentence))
                .as(why)
                .allMatch(v -> v.startsWith(sentence.substring(0, sentence.indexOf(' '))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bank closed on Monday night, and no one knows the reason for that.",
                "The bank has paid the fine in full; the owner denies that any was due.",
                "The bank lost a million in May, and the loss grew, according to its owner.",
            })
    void neverOffersAFirstClauseThatTheSecondTakesBackOrVouchesFor(String sentence) {
        assertThat(variants(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LONDON (AP) — The bank will close in May.",
                "ARDEN, May 3 (Reuters) - The bank will close in May.",
                "DES MOINES, Iowa, Aug. 10 (UPI) — The bank will close in May.",
                "Arden (CNN) The bank will close in May.",
                "(CNN) The bank will close in May.",
                "(AP) — The bank will close in May.",
                "ARDEN — The bank will close in May.",
                "ARDEN, Norway _ The bank will close in May.",
                "ARDEN FALLS -- The bank will close in May.",
                "Berlin – The bank will close in May.",
                "MUMBAI: The bank will close in May.",
                "ARDENAPURAM: The bank will close in May.",
                "Arden, day four: The bank will close in May.",
            })
    void alwaysCutsTheDateline(String sentence) {
        assertThat(variants(sentence)).containsExactly("The bank will close in May.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NASA — The space agency — has closed.",
                "Bo Lind - a baker - stayed at home.",
                "ARDEN is the town – and always was.",
                "Berlin – The old capital – has closed a bank.",
                "Ana Field: The bank will close in May.",
                "Berlin has a plan: The bank will close in May.",
                "Arden – The bank will close in May.",
            })
    void takesNoDashesOfASentenceForADateline(String sentence) {
        assertThat(variants(sentence)).first().isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // denials, negations, contrasts, conditions, hedges
                "The minister, who denied the charges, will resign on Monday.",
                "The bank, which has no branches, will close on Monday.",
                "The bank (but not its vaults) will close.",
                "The bank – if the court agrees – will close.",
                "The bank, which may be sold, will close on Monday.",
                "The bank (allegedly the oldest) will close on Monday.",
                "The mayor, who was later cleared, resigned in May.",
                "The drug, which is not approved, will be sold in May.",
                "The figure is 81 per cent (the actual number is 15).",
                "If the bank closes, the town will suffer, and the mayor knows that.",
                // what is quoted
                "“The bank (the old one) will close,” said Ana Field.",
                "The mayor called the bank “a joke (a bad one) for the town” on Monday.",
                "The bank (founded in 1820) will close, ' she said.",
                // restrictive clauses
                "The judge who closed the bank will resign on Monday.",
                "The bank that has 30 branches will close on Monday.",
                // the relative clause is the news
                "The agency cited Bo Lind, who said the dam had burst.",
                "The bank lost its licence, which means that it must close.",
                "The bank hid four donations from Bo Lind, which was a breach of the rules.",
                "The club released the letter in July, which showed that it was late.",
                "The bank lost its founder, who died on Monday.",
                // the comma does not close the relative clause
                "Ana Field, who runs the shop, and Bo Lind, the baker, have resigned.",
                "The bank has a plan, which includes a new branch, funded by the town.",
                "The men were freed by soldiers, who drove them home, said Bo Lind.",
                // pieces of words, lists
                "The school(s) in the old town will close in May.",
                "The survey of children aged 8–10 years – a first – was well made.",
                "The towns of Arden (Ohio), Leeds (Maine) and Hull (Iowa), which lie far apart, met.",
                // attributions that are the news or name nobody
                "He said that the bank was robbed at noon.",
                "Police claimed that the bank was robbed at noon.",
                "Most voters said that the bank should close at once.",
                "Ana Field said that the bank was empty at noon.",
                "The senator said the mayor's disastrous plan is not the only one.",
                "Prosecutors said Bo Lind was in Arden when the bank was robbed.",
                "Police said Bo Lind stabbed the baker on Monday.",
                "Two men were shot by rebels on Monday, police said.",
                "The firm said the drug cures nine of ten patients.",
                "Acme Works said sales grew by 40 per cent in May.",
                "The campaign said the party raised £3 million in May.",
                "Bo Lind's spokesman said the plan has 40 pages in all.",
                "The council said it would close the bridge in May.",
                "The council said the bridge would close in May.",
                "The council said the bridge had closed in May.",
                "It would close the bridge in May, the council said.",
                "She has raised 300 crowns so far, the council said.",
                "The council reported the arrest of a man who is 40 years old.",
                "Police said the report says the bridge is closed.",
                "The bank closed in the northern states.",
                "Critics said the bridge is older than the town.",
                "The bridge is open, multiple sources said.",
                // openings that belong to the sentence
                "And two that had waited for years went home.",
                "But he has closed the bank for good.",
                "Also on the list is the bank in the old town.",
                "However, he will close the bank in May.",
            })
    void leavesASentenceWholeRatherThanChangeItsSense(String sentence) {
        assertThat(variants(sentence)).containsExactly(sentence);
    }

    @Test
    void offersAllParenthesesTogetherAndEachOtherAsideAlone() {
        assertThat(
                        variants(
                                "The bank (founded in 1820) and the mill (now a pub) sold a house,"
                                        + " which stands in Arden."))
                .containsExactly(
                        "The bank (founded in 1820) and the mill (now a pub) sold a house, which"
                                + " stands in Arden.",
                        "The bank and the mill sold a house, which stands in Arden.",
                        "The bank (founded in 1820) and the mill (now a pub) sold a house",
                        "The bank and the mill sold a house");
    }

    @Test
    void namesWhoAnswersForAClaimWithoutItsAttribution() {
        assertThat(source("The bank was robbed of £400, a spokesman for the force said."))
                .isEqualTo(new Source(null, new Span(29, 54)));
        assertThat(source("The council also said the road was closed at noon."))
                .isEqualTo(new Source(null, new Span(0, 11)));
    }

    private static Source source(String text) {
        Body body = Story.of(text);
        Sentence sentence = Sentence.of(body).getFirst();
        List<Variant> variants = Trims.of(sentence, Entities.of(body));
        return variants.stream()
                .filter(v -> v.assertedBy() != null)
                .map(Variant::assertedBy)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> variants(String text) {
        Body body = Story.of(text);
        return Trims.of(Sentence.of(body).getFirst(), Entities.of(body)).stream()
                .map(variant -> body.text().at(variant.spans()))
                .toList();
    }
}
