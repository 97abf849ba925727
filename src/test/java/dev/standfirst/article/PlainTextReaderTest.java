package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Paragraph.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

class PlainTextReaderTest {
    private static final String BODY =
            "The mill on the river will close in March, its owner told the 40 workers who were left.";

    @Test
    void keepsEveryCharacterButTheByteOrderMark() {
        String text = "  The mill\tcloses.\r\n\r\n\u00a0It was old.\f\n";
        assertThat(read("\ufeff" + text).text().string()).isEqualTo(text);
    }

    @Test
    void takesEachLineForAParagraphWhereLinesAreLong() {
        Article article =
                read(BODY + " " + BODY + "\n" + BODY + " It was old.\n\n" + BODY + " " + BODY);
        assertThat(roles(article)).containsExactly(Role.BODY, Role.BODY, Role.BODY);
    }

    @Test
    void joinsHardWrappedLinesUpToABlankOne() {
        Article article =
                read(
                        """
                        The mill on the river will close in March, its
                        owner told the 40 workers who were left. It was
                        built in 1871 and had been for sale since spring.

                        Nobody wanted it, said a man at the gate, and he
                        did not blame them for that.
                        """);
        assertThat(paragraphs(article))
                .containsExactly(
                        "The mill on the river will close in March, its\nowner told the 40 workers who were left. It was\n"
                                + "built in 1871 and had been for sale since spring.",
                        "Nobody wanted it, said a man at the gate, and he\ndid not blame them for that.");
    }

    @Test
    void endsAHardWrappedParagraphAtAnIndentedOrShortLine() {
        Article article =
                read(
                        """
                        The mill on the river will close in March, its
                        owner told the 40 workers who were left there.
                           It was built in 1871 and had been for sale
                        since spring.
                        Nobody wanted it, said a man at the gate, who
                        did not blame them.
                        """);
        assertThat(paragraphs(article)).hasSize(3);
    }

    @Test
    void readsWindowsLineEndsAsLineEnds() {
        assertThat(paragraphs(read(BODY + "\r\n\r\n" + BODY + "\r\n"))).containsExactly(BODY, BODY);
    }

    @Test
    void takesAFirstLineThatStandsAloneForTheHeadline() {
        Article article =
                read("Mill to close after 155 years\n\nBy Ana Field and Tom Reed\n\n" + BODY);
        assertThat(roles(article)).containsExactly(Role.HEADLINE, Role.BYLINE, Role.BODY);
        assertThat(article.metadata().headline()).isEqualTo("Mill to close after 155 years");
        assertThat(article.metadata().byline()).isEqualTo("Ana Field and Tom Reed");
    }

    @Test
    void readsTheLinesAboveAWiresStoryOneByOne() {
        String story =
                """
                BC-Valley-Mill, 2nd Ld,0312
                Mill to close after 155 years
                By ANA FIELD
                Valley Wire Writer

                UPPER TARN (VW) _ The paper mill that gave the valley its name will
                close in March, its owner said on Friday.

                \tForty people will lose their jobs, and a river that has run brown
                since 1871 may run clear.

                (MORE)
                """;
        Article article = read(story);
        assertThat(roles(article))
                .containsExactly(
                        Role.FURNITURE,
                        Role.HEADLINE,
                        Role.BYLINE,
                        Role.FURNITURE,
                        Role.BODY,
                        Role.BODY,
                        Role.FURNITURE);
        assertThat(article.metadata().headline()).isEqualTo("Mill to close after 155 years");
        assertThat(article.metadata().byline()).isEqualTo("ANA FIELD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LONDON (AP) —",
                "UPPER TARN, Wales, Nov 20 (Coast) -",
                "PARIS —",
                "ST. IVES, Nov. 20 (Coast Wire) _"
            })
    void takesADatelineThatStandsAloneForNoPartOfTheStory(String dateline) {
        assertThat(roles(read("Mill to close\n\nBy Ana Field\n\n" + dateline + "\n\n" + BODY)))
                .containsExactly(Role.HEADLINE, Role.BYLINE, Role.FURNITURE, Role.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill had stood since 1871",
                "NOBODY KNEW — not even the owner.",
                "Why?",
                "Upper Tarn:"
            })
    void takesWhatFollowsABylineForStoryWhereItIsNoOffice(String line) {
        assertThat(roles(read("Mill to close\n\nBy Ana Field\n\n" + line + "\n\n" + BODY)))
                .containsExactly(Role.HEADLINE, Role.BYLINE, Role.BODY, Role.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill will close in March.",
                "“We had no choice,” said the owner of the mill",
                "By Friday the mill had closed."
            })
    void takesAFirstSentenceForNoHeadline(String first) {
        String text = first.startsWith("“") ? first + ".\n\n" + BODY : first + "\n\n" + BODY;
        assertThat(roles(read(text))).containsExactly(Role.BODY, Role.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Also read: Ten mills worth a visit",
                "READ MORE: Ten mills worth a visit",
                "Click here for pictures of the mill",
                "Sign up for our newsletter",
                "Follow us on Facebook",
                "Photo: Ana Field",
                "(Photo by Ana Field/Agency)",
                "© 2026 The Valley Courier",
                "Copyright 2026 The Valley Courier. All rights reserved.",
                "Advertisement",
                "Related stories",
                "Published: 20 November 2026",
                "ENDS",
                "(MORE)",
                "More follows",
                "Page 2 of 3",
                "(Reporting by Ana Field; Editing by Tom Reed)",
                "* * *"
            })
    void takesPromotionsCreditsAndRightsForFurniture(String line) {
        assertThat(roles(read(BODY + "\n\n" + line + "\n\n" + BODY)))
                .containsExactly(Role.BODY, Role.FURNITURE, Role.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read the report’s first page and you would think the mill was thriving.",
                "Copyright law is about to change for mills that print.",
                "Published in 1998, her book made the mill famous.",
                "More than 40 people will lose their jobs.",
                "Related companies will not be touched, the owner said.",
                "Sharing the work was never an option."
            })
    void takesAStorysOwnSentencesForStory(String line) {
        assertThat(roles(read(BODY + "\n\n" + line + "\n\n" + BODY)))
                .containsExactly(Role.BODY, Role.BODY, Role.BODY);
    }

    @Test
    void readsADateOfPublicationWhereItStandsAlone() {
        Article article = read("Mill to close\n\nPublished: 20 November 2026\n\n" + BODY);
        assertThat(article.metadata().publishedAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-20T00:00:00Z"));
    }

    @Test
    void readsWindows1252WithAWarningWhereTheTextIsNoUtf8() {
        byte[] bytes = ("“" + BODY + "”").getBytes(Charset.forName("windows-1252"));
        Article article = read(Upload.of("mill.txt", bytes));
        assertThat(article.text().string()).isEqualTo("“" + BODY + "”");
        assertThat(article.warnings())
                .extracting(Warning::code)
                .containsExactly("charset-guessed", "language-not-checked");
    }

    @Test
    void readsTheDeclaredCharsetWhereTheTextIsNoUtf8() {
        byte[] bytes = (BODY + " Łódź").getBytes(Charset.forName("ISO-8859-2"));
        Article article =
                read(new Upload("mill.txt", bytes, "text/plain; charset=\"iso-8859-2\"", Map.of()));
        assertThat(article.text().string()).endsWith("Łódź");
    }

    @Test
    void readsUtf8EvenWhereAnotherCharsetIsDeclared() {
        byte[] bytes = (BODY + " Łódź").getBytes(StandardCharsets.UTF_8);
        Article article =
                read(new Upload("mill.txt", bytes, "text/plain; charset=iso-8859-1", Map.of()));
        assertThat(article.text().string()).endsWith("Łódź");
    }

    @Test
    void readsUtf16ByItsMark() {
        byte[] bytes = ("\ufeff" + BODY).getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(Upload.of("mill.txt", bytes)).text().string()).isEqualTo(BODY);
    }

    private static Article read(String text) {
        return read(Upload.of("mill.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Article read(Upload upload) {
        return ((Reading.Read) ArticleReader.read(upload)).article();
    }

    private static List<Role> roles(Article article) {
        return article.paragraphs().stream().map(Paragraph::role).toList();
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream().map(p -> article.text().at(p.span())).toList();
    }
}
