package dev.standfirst.store;

import dev.standfirst.local.Backend;

import org.junit.jupiter.api.AfterAll;

class DynamoSummaryStoreIT extends SummaryStoreContract {
    private static final Backend BACKEND = Backend.open();

    private final SummaryStore store = new DynamoSummaryStore(BACKEND.dynamoDb(), BACKEND.table());

    @AfterAll
    static void close() {
        BACKEND.close();
    }

    @Override
    SummaryStore store() {
        return store;
    }
}
