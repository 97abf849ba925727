package dev.standfirst.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Article;
import dev.standfirst.article.Metadata;
import dev.standfirst.article.Paragraph;
import dev.standfirst.article.Paragraph.Role;
import dev.standfirst.summary.Headline.Origin;
import dev.standfirst.text.SourceText;
import dev.standfirst.text.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class HeadlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council of Arden voted to close the bridge."
                        + " | The council of Arden voted to close the bridge",
                "The council of Arden has voted to close the old bridge over the river, which was built"
                        + " in 1820 by a weaver and his sons."
                        + " | The council of Arden has voted to close the old bridge over the river",
                "The council of Arden has voted to close the old bridge, leaving the people of the"
                        + " island without a road to the mainland for months."
                        + " | The council of Arden has voted to close the old bridge",
                "The council of Arden will close the old bridge to all lorries and buses after an"
                        + " inspection in September found cracks in nine of its bearings."
                        + " | The council of Arden will close the old bridge to all lorries and buses after"
                        + " an inspection",
                "ARDEN (AP) — The council has bought the mill (built in 1820), and the last of its looms"
                        + " will be shown to the public in a hall on the river from May."
                        + " | The council has bought the mill (built in 1820)",
                "After a debate of many hours in the old hall on the river, Arden council has closed the"
                        + " toll bridge to all traffic."
                        + " | Arden council has closed the toll bridge to all traffic",
                "Ana Field, who runs a shop on the island and has done so for many years now,"
                        + " has sold it to a company from the mainland."
                        + " | Ana Field has sold it to a company from the mainland",
                "The mill of Arden was bought in May by the Bank of Northern Ireland and the Isles, whose"
                        + " office in Arden has never owned a mill."
                        + " | The mill of Arden was bought in May by the Bank of Northern Ireland and the"
                        + " Isles",
                "The guard of the old bridge was left with a broken leg after he fell during the popular"
                        + " Changing of the Guard in Arden on Saturday night."
                        + " | The guard of the old bridge was left with a broken leg",
                "The mayor of Arden has been told to end her contract with the bank to start the"
                        + " sale of the former mill to a weaver."
                        + " | The mayor of Arden has been told to end her contract with the bank",
                "Bo Lind stars in “The Mill” at the theatre of Arden in May."
                        + " | Bo Lind stars in “The Mill” at the theatre of Arden in May",
            })
    void isTheBestFactCutWhereItStands(String text, String headline) {
        assertThat(derived(text)).isEqualTo(new Headline(headline, Origin.DERIVED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council of Arden will close the old bridge to all lorries and buses in the spring,"
                        + " unless the government in the capital pays for its repair.",
                "The council of Arden took the money for the bridge from the government in the capital,"
                        + " according to a report that the council itself disputes.",
                "The council of Arden has lost all of the money it had for the old bridge over the river,"
                        + " police in the capital reported on Monday.",
                "The mayor of Arden has taken money from builders of the new bridge over the river, or so"
                        + " it is claimed by the builders of the old one.",
            })
    void isNotCutWhereTheClaimWouldBecomeSurer(String text) {
        assertThat(derived(text)).isNull();
    }

    @Test
    void prefersAFactThatNeedsNothingBeforeIt() {
        assertThat(
                        derived(
                                """
                                It will cost the town of Arden £41 million to mend the bridge.
                                The bridge of Arden will close for six months.
                                """))
                .isEqualTo(
                        new Headline(
                                "The bridge of Arden will close for six months", Origin.DERIVED));
    }

    @Test
    void isTheSuppliedOneWhereThereIsOne() {
        Metadata metadata = new Metadata("Bridge to close", null, null, null, null, null);

        assertThat(headline("The bridge of Arden will close for six months.", metadata))
                .isEqualTo(new Headline("Bridge to close", Origin.SUPPLIED));
    }

    @Test
    void isAbsentWhereThereIsNoFact() {
        assertThat(derived("Fire!")).isNull();
        assertThat(derived("")).isNull();
        assertThat(derived("* * *")).isNull();
    }

    @Test
    void isInOneLine() {
        assertThat(derived("The bridge of Arden\nwill close for six months."))
                .isEqualTo(
                        new Headline(
                                "The bridge of Arden will close for six months", Origin.DERIVED));
    }

    private static @Nullable Headline derived(String text) {
        return headline(text, Metadata.NONE);
    }

    private static @Nullable Headline headline(String text, Metadata metadata) {
        List<Paragraph> paragraphs =
                text.isBlank()
                        ? List.of()
                        : List.of(
                                new Paragraph(
                                        new Span(0, text.stripTrailing().length()), Role.BODY));
        Article article =
                new Article(new SourceText(text), paragraphs, metadata, "text/plain", List.of());
        return Summarizer.summarize(article, Provenance.ofFile("a.txt")).headline();
    }
}
