package dev.standfirst.pipeline;

/** Short articles that differ. */
final class Stories {
    private Stories() {}

    static String number(int number) {
        return """
        Harbour bridge to close for %1$d days

        The harbour bridge will close to all traffic for %1$d days from February, the port
        authority said on Friday.

        “We had no other choice,” said Maria Lopez, the harbour master.
        """
                .formatted(number);
    }
}
