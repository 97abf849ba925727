package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.article.Body;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // promotions and what to do next
                "Click here for more pictures of the old bridge.",
                "Read more: the ten best bridges of the north.",
                "Read the rest of the story in the Arden Post.",
                "Watch a video of the bridge as it opens.",
                "Tune in tonight for the debate at nine.",
                "Check out our guide to the best bridges.",
                "Find out more about the bridge on our pages.",
                "Follow @ardenpost for the latest news of the bridge.",
                "For more news from Arden, see our pages.",
                "For confidential support call the Samaritans on 116 123.",
                "Please send your pictures of the bridge to the desk.",
                "Let's hope that the bridge stays as it is.",
                "Don't miss our report on the bridge of Arden.",
                "E-mail the newsroom with your story of the bridge.",
                "Stay tuned for the next report from the bridge.",
                "Sorry, we are no longer accepting comments on this.",
                "Write to desk@arden.example by the end of the week.",
                // captions and credits
                "Pictured: the old bridge before it collapsed.",
                "Above, the old bridge before it collapsed.",
                "Left to right: Ana Field, Bo Lind and Cy Dorn.",
                "Scroll down for video of the bridge in the storm.",
                "Photo: Ana Field for the Arden Post and its partners.",
                "The bridge of Arden in the storm (Getty Images).",
                "This undated file photo shows the bridge of Arden.",
                "Story by Ana Field and Bo Lind of the Arden Post.",
                // corrections, rights, times
                "This article was amended on 3 May to say that the bridge is older.",
                "An earlier version of this story misstated the bridge's age.",
                "Correction: the bridge is older than the town.",
                "The BBC is not responsible for the content of external sites.",
                "Copyright 2026 Arden News Agency and its partners.",
                "Updated 14:03 GMT with the words of the mayor.",
                "Published: 21:15, 3 May 2013 by the Arden Post.",
                "Ana Field in Arden contributed reporting.",
                "Bo Lind contributed to this report from Arden.",
                "Ana Field waves to the crowd at the bridge in Arden on May 3, 2026.",
                "Ana Field and Bo Lind celebrate after the race in Arden on 3 May 2026.",
                "Ana Field (left) receives the cup from the mayor of Arden.",
                "Substitutes not used: Dorn, Lind, Field.",
                "Support local journalism from €2 a week.",
                "Ana Field | 3 May 2026 | 15:40",
                "Published - May 3, 2026 09:14 pm",
                "Rolling coverage of the council's vote, with reaction.",
                "(Ana Field is a staff writer for the Arden Post.)",
                "Ana Field is a freelance journalist based in Arden.",
                "The story you have just read is free.",
                "Our correspondent observed that the bridge was closed.",
                // headings and labels
                "What happened next",
                "A look at the week ahead",
                "Bridge Collapse Stuns Arden Council",
                "The mayor put it in these words:",
                "Q: How did the bridge in Arden collapse",
                // questions, and the writer
                "Was the old bridge in Arden ever inspected?",
                "I first saw the bridge as a child in Arden.",
                "As a child I often walked over the bridge.",
                // nothing said
                "Everyone was in a panic.",
                "That was not all.",
                "It was a night to remember.",
                "Nothing could have been further from the truth.",
                "It's a long story.",
                "Neither did his father, who built the bridge.",
                "Those were the words of the mayor of Arden.",
                "This is why the bridge of Arden was closed.",
                "On the other was a bake sale.",
                "Not when the rain came to Arden, and not when it left.",
                // scenes
                "It is 2 p.m., lunch is a memory.",
                "It was just after 5am.",
                "Some relatives wept; others held up photographs.",
                "Ana Field looked at the bridge and smiled.",
                "A half-drunk mug stood on the arm.",
                // quotations
                "Pressed on the date, she said: “In May. No later.”",
                "On the door somebody had chalked: “Late for breakfast.”",
                "In May, the mayor told reporters, “the bridge is shut.”",
                "“The bridge was old and everybody knew it,” she said.",
                "(Nobody in the office could say when it was built.)",
            })
    void statesNoFact(String sentence) {
        assertThat(holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge of Arden collapsed on Monday.",
                "It was the first collapse in a century.",
                "It was sold to Acme for a crown.",
                "It burst into flames after the crash.",
                "It killed three people.",
                "This bridge is being repaired by the council.",
                "Nobody was hurt when the bridge in Arden fell.",
                "Everyone aboard the ferry Alma drowned.",
                "Left without a bridge, the town has hired a ferry.",
                "Above all, the town needs a bridge.",
                "Live music will return to the hall in May.",
                "The news desk moved to Arden in May.",
                "Readers of the Post gave £300 to the fund.",
                "World War I ended a week after the bridge opened.",
                "Contacted on Monday, the council declined to comment.",
                "Call centres in Arden will close in May.",
                "Videos of the bridge were seen by two million people.",
                "Photographs of the bridge were sold for £300 in Arden.",
                "Published in May, the report calls the bridge unsafe.",
                "Updated plans for the bridge were shown in May.",
                "The newsletter of the parish reported the crack in May.",
                "Support for the bridge has fallen to a third in Arden.",
                "Ana Field, who is a reporter for the Arden Post, was jailed.",
                "The Senate seat of Ana Field (R) will go to Bo Lind.",
                "The mayor speaks on May 3, 2026 in Arden of what the bridge costs.",
                "It was 5am when the bridge of Arden fell.",
                "Ana Field laughed off the claim of the council.",
                "Some 300 relatives wept at the bridge.",
                "Not one house in Arden was flooded.",
                "Neither bridge will open before May.",
                "Those who crossed the bridge paid £3 each.",
                "The council voted by seven to two to close the bridge to lorries, buses and cars for"
                        + " six months, and the mayor of Arden told them: “Thank you.”",
                "The mayor said that the bridge was “a disgrace” to the town of Arden.",
            })
    void statesAFact(String sentence) {
        assertThat(holds(sentence)).isFalse();
    }

    private static boolean holds(String text) {
        Body body = Story.of(text);
        return Fillers.holds(Sentence.of(body).getFirst(), body.text());
    }
}
