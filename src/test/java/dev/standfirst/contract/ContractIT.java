package dev.standfirst.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.standfirst.api.SummaryEnvironment;
import dev.standfirst.local.LocalPipeline;
import dev.standfirst.local.Progress;
import dev.standfirst.store.DynamoSummaryStore;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The contract and what is served are the same: every answer over HTTP is one that the contract
 * has, and what the contract has is given as an answer.
 */
class ContractIT {
    @TempDir private static Path work;

    private static LocalPipeline pipeline;
    private static HttpClient client;
    private static Served http;

    private final ObjectNode contract = Contract.read();
    private final Conformity conformity = new Conformity(contract);

    @BeforeAll
    static void serve() throws Exception {
        pipeline = LocalPipeline.start(work, 0, Progress.SILENT);
        client = HttpClient.newHttpClient();
        http = Served.at(pipeline.http(), client);
        Shelf.fill(
                new DynamoSummaryStore(pipeline.backend().dynamoDb(), pipeline.backend().table()));
    }

    @AfterAll
    static void close() {
        client.close();
        pipeline.close();
    }

    @Test
    void whatIsServedIsInTheContractAndWhatIsInTheContractIsServed() throws Exception {
        Coverage coverage = new Coverage(contract);
        List<String> faults = new ArrayList<>();
        List<Ask> asks = new Questions(contract, cursor()).all();

        for (Served served : everywhere()) {
            for (Ask ask : asks) {
                Reply reply = served.reply(ask);
                coverage.saw(ask, reply);
                conformity
                        .faults(ask, reply)
                        .forEach(fault -> faults.add(ask + ": " + reply.status() + ", " + fault));
            }
        }

        assertThat(faults).as("served, but not in the contract").isEmpty();
        assertThat(asks).hasSizeGreaterThan(500);
        assertThat(coverage.unseen()).as("in the contract, but never served").isEmpty();
    }

    @Test
    void theDocumentServedIsTheOneThatIsWritten() throws Exception {
        assertThat(http.reply(Ask.of("GET", "/v1/openapi.json")).text()).isEqualTo(Contract.text());
    }

    @Test
    void whatTheContractDoesNotAllowIsRefused() {
        List<Ask> broken = Breaches.of(contract);

        assertThat(broken)
                .hasSizeGreaterThan(20)
                .allSatisfy(ask -> {
                    Reply reply = http.reply(ask);
                    assertThat(reply.status()).isIn(400, 404, 414);
                    assertThat(conformity.faults(ask, reply)).isEmpty();
                });
    }

    private static String cursor() throws Exception {
        Reply first = http.reply(Ask.of("GET", "/v1/articles?day=2026-11-20&limit=1"));
        return Contract.tree(first.text()).path("cursor").asText();
    }

    private static List<Served> everywhere() {
        String deployment = SummaryEnvironment.of(pipeline.servingEnvironment()).deployment();
        return List.of(
                http,
                Handlers.full(Clock.systemUTC(), deployment),
                Handlers.throttled(),
                Handlers.broken());
    }
}
