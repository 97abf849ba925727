package dev.standfirst.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class MainContentTest {
    private static final String FIRST =
            "The mill on the river will close in March, its owner told the workers who were left in the yard.";
    private static final String SECOND =
            "Forty people work there, and none of them has been told where the looms will go in the spring.";
    private static final String OTHER =
            "A bridge that was built a hundred years ago was opened again on Friday after a long repair.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=related-stories>%s</div>",
                "<div class=shareBar>%s</div>",
                "<div id=newsletterSignup>%s</div>",
                "<section class=PromoSmall>%s</section>",
                "<li class=widget>%s</li>",
                "<div style='display: none'>%s</div>",
                "<div class=photo><img src=a>%s</div>",
                "<figure><figcaption>%s</figcaption></figure>",
                "<aside>%s</aside>",
                "<form>%s</form>",
                "<p><a href=b>%s</a></p>"
            })
    void leavesOutWhatStandsBesideTheStory(String clutter) {
        String page = "<div><p>" + FIRST + clutter.replace("%s", OTHER) + "<p>" + SECOND + "</div>";
        assertThat(paragraphs(page)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=no-sidebar>%s</div>",
                "<div class=commentary>%s</div>",
                "<div class='social-media-embed'>%s</div>",
                "<p class=paywall>%s</p>",
                "<table><tr class=player><td>%s</td></tr></table>"
            })
    void keepsWhatIsOnlyCalledAlike(String part) {
        String page = "<div><p>" + FIRST + part.replace("%s", OTHER) + "<p>" + SECOND + "</div>";
        assertThat(paragraphs(page)).containsExactly(FIRST, OTHER, SECOND);
    }

    @Test
    void distrustsANameThatThePagesFrameHas() {
        String slides = "<div class=gallery-slide><p>%s</div>";
        String page =
                "<div class=gallery>"
                        + slides.replace("%s", FIRST)
                        + slides.replace("%s", SECOND)
                        + slides.replace("%s", OTHER)
                        + "</div>";
        assertThat(paragraphs(page)).containsExactly(FIRST, SECOND, OTHER);
    }

    @Test
    void goesByWhatIsMarkedAsTheStoryEvenWhereOtherTextIsLonger() {
        String page =
                "<div itemprop=articleBody><p>"
                        + FIRST
                        + "</div><div><p>"
                        + OTHER
                        + "<p>"
                        + OTHER
                        + "</div>";
        assertThat(paragraphs(page)).containsExactly(FIRST);
    }

    @Test
    void keepsALinkedHeadingThatAParagraphFollows() {
        String page = "<p>" + FIRST + "<h2><a href=a>The looms</a></h2><p>" + SECOND;
        assertThat(paragraphs(page)).containsExactly(FIRST, "The looms", SECOND);
    }

    @Test
    void leavesOutLabelsBeforeTheStoryAndHeadingsAfterIt() {
        String page =
                "<div>20 November 2026<p>Close<p>"
                        + FIRST
                        + "<p>"
                        + SECOND
                        + "<h3>Comments (3)</h3></div>";
        assertThat(paragraphs(page)).containsExactly(FIRST, SECOND);
    }

    @Test
    void keepsANameWithABoxThatItOpens() {
        String page =
                "<p>The owner, <span class=rollover-person>Ana Field<span class=rollover-box>"
                        + OTHER
                        + "</span></span>, told the workers who were left in the yard that the mill will close.";
        assertThat(paragraphs(page).getFirst()).startsWith("The owner, Ana Field, told");
    }

    private static List<String> paragraphs(String page) {
        return HtmlBlocks.of(MainContent.of(Jsoup.parse(page)), null).stream()
                .map(HtmlBlocks.Block::text)
                .toList();
    }
}
