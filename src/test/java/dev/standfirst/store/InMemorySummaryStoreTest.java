package dev.standfirst.store;

class InMemorySummaryStoreTest extends SummaryStoreContract {
    private final SummaryStore store = new InMemorySummaryStore();

    @Override
    SummaryStore store() {
        return store;
    }

    @Override
    int histories() {
        return 500;
    }
}
