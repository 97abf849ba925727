package dev.standfirst.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Numbers at the edges of what programs can hold. */
final class Numbers {
    private static final List<String> EDGES =
            List.of(
                    "0",
                    "1",
                    "-1",
                    "00",
                    "9",
                    "13",
                    "24",
                    "32",
                    "60",
                    "99",
                    "127",
                    "128",
                    "255",
                    "256",
                    "999",
                    "9999",
                    "32768",
                    "65535",
                    "65536",
                    "55296",
                    "1114112",
                    "2147483647",
                    "2147483648",
                    "4294967296",
                    "999999999",
                    "1000000000",
                    "9223372036854775807",
                    "9223372036854775808",
                    "99999999999999999999999999",
                    "1e999999999",
                    "0.1",
                    "1e-400");

    private Numbers() {}

    static byte[] any(SplittableRandom random) {
        return EDGES.get(random.nextInt(EDGES.size())).getBytes(StandardCharsets.US_ASCII);
    }
}
