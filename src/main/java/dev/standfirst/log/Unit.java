package dev.standfirst.log;

/** What a metric counts, by CloudWatch's names. */
public enum Unit {
    COUNT("Count"),
    MILLISECONDS("Milliseconds"),
    BYTES("Bytes");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
