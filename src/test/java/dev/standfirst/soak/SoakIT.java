package dev.standfirst.soak;

import static org.assertj.core.api.Assertions.assertThat;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import dev.standfirst.store.Part;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.nio.file.Path;

/** A short soak, and what it says where something is lost, doubled or different. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SoakIT {
    private static final int ARTICLES = 150;
    private static final int KILLS = 2;
    private static final long SEED = Long.getLong("standfirst.seed", System.nanoTime());

    @SuppressWarnings("NullAway.Init")
    private static Soak soak;

    @BeforeAll
    static void run() throws Exception {
        soak = Soak.run(Path.of("target", "soak-it"), SEED, ARTICLES, KILLS);
    }

    @AfterAll
    static void close() {
        soak.close();
    }

    @Test
    @Order(1)
    void theTableIsThatOfASequentialRun() {
        Outcome outcome = soak.outcome();
        System.out.print("SoakIT: " + Report.text(outcome, ARTICLES, SEED));
        assertThat(outcome.faults()).as("seed %d", SEED).isEmpty();
        assertThat(outcome.findings().items()).isEqualTo(2 * ARTICLES);
        assertThat(outcome.findings().statuses())
                .containsOnlyKeys("summarised", "rejected", "withdrawn");
        assertThat(outcome.killed()).isEqualTo(KILLS);
        assertThat(outcome.mischief().repeated()).isPositive();
    }

    @Test
    @Order(2)
    void whatIsLostDoubledOrDifferentIsNamed() {
        SpoiltTable table = new SpoiltTable(soak);
        int number = table.summarised();
        String item = Copy.id(number) + ", SUMMARY: ";
        assertThat(table.without(number, Part.SUMMARY)).containsExactly(item + "is missing");
        assertThat(table.withOtherByte(number, Part.SUMMARY))
                .singleElement()
                .asString()
                .startsWith(item + "has another document: ");
        assertThat(table.with(number, Part.SUMMARY, "status", fromS("withdrawn")))
                .containsExactly(
                        item
                                + "has another status: AttributeValue(S=withdrawn),"
                                + " not AttributeValue(S=summarised)");
        assertThat(table.with(number, Part.SUMMARY, "revision", fromS("another")))
                .singleElement()
                .asString()
                .contains("is of another write: its revision");
        assertThat(table.withExtra(Copy.id(ARTICLES)))
                .containsExactly(Copy.id(ARTICLES) + ", TEXT: is none of the newsroom's");
        assertThat(soak.outcome().faults()).isEmpty();
    }

    @Test
    @Order(3)
    void anEventThatIsNotTakenInIsNamed() {
        soak.uploadUnheard();
        assertThat(soak.outcome().faults())
                .anyMatch(fault ->
                        fault.startsWith(Copy.id(0) + ", SUMMARY: has another versionId: "));
    }
}
