package dev.standfirst.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What a million articles and a million reads cost, in US dollars, by AWS's prices for us-east-1
 * and arm64 as they were published on 26 November 2026, without free tiers, storage and taxes.
 *
 * @param ingestMillis what the ingest function takes for an article, warm
 * @param readMillis what the summary function takes for a request, warm
 */
record Prices(double ingestMillis, double readMillis) {
    // dollars a million of each
    private static final double LAMBDA_REQUESTS = 0.20;
    private static final double LAMBDA_GB_SECONDS = 13.3334;
    private static final double WRITE_UNITS = 0.625;
    private static final double READ_UNITS = 0.125;
    private static final double S3_PUTS = 5;
    private static final double S3_GETS = 0.4;
    private static final double SQS_REQUESTS = 0.40;
    private static final double HTTP_REQUESTS = 1;

    // dollars a gigabyte
    private static final double LOGGED = 0.50;
    private static final double SENT = 0.09;

    private static final double INGEST_GB = 1769 / 1024.0;
    private static final double SUMMARY_GB = 1;

    /** A summary of 5 KB and a text of 2 KB, twice each in a transaction, and the index's entry. */
    private static final double WRITE_UNITS_AN_ARTICLE = 2 * 5 + 2 * 2 + 2;

    /** What is there is read before, consistently. */
    private static final double READ_UNITS_AN_ARTICLE = 2;

    /** Sent, received and deleted, each alone where the queue is short. */
    private static final double SQS_REQUESTS_AN_ARTICLE = 3;

    private static final double READ_UNITS_A_READ = 1;
    private static final double LOGGED_KB_AN_ARTICLE = 1.2;
    private static final double LOGGED_KB_A_READ = 0.6;
    private static final double SENT_KB_A_READ = 6;

    /** Dollars for a million articles, a line for each service. */
    List<Figure> articles() {
        List<Figure> figures = new ArrayList<>();
        add(figures, "S3, a put and a get", S3_PUTS + S3_GETS);
        add(figures, "SQS, three requests", SQS_REQUESTS * SQS_REQUESTS_AN_ARTICLE);
        add(
                figures,
                "Lambda, a request each",
                LAMBDA_REQUESTS + LAMBDA_GB_SECONDS * INGEST_GB * ingestMillis / 1000);
        add(
                figures,
                "DynamoDB, 16 write units and 2 read units",
                WRITE_UNITS * WRITE_UNITS_AN_ARTICLE + READ_UNITS * READ_UNITS_AN_ARTICLE);
        add(figures, "logs, 1.2 KB", LOGGED * LOGGED_KB_AN_ARTICLE);
        return totalled(figures);
    }

    /** Dollars for a million reads of a summary, a line for each service. */
    List<Figure> reads() {
        List<Figure> figures = new ArrayList<>();
        add(figures, "HTTP API", HTTP_REQUESTS);
        add(
                figures,
                "Lambda",
                LAMBDA_REQUESTS + LAMBDA_GB_SECONDS * SUMMARY_GB * readMillis / 1000);
        add(figures, "DynamoDB, 1 read unit", READ_UNITS * READ_UNITS_A_READ);
        add(figures, "logs, 0.6 KB", LOGGED * LOGGED_KB_A_READ);
        add(figures, "sent, 6 KB", SENT * SENT_KB_A_READ);
        return totalled(figures);
    }

    private static void add(List<Figure> figures, String what, double dollars) {
        figures.add(Figure.of(what, dollars, "USD"));
    }

    private static List<Figure> totalled(List<Figure> figures) {
        add(figures, "together", figures.stream().mapToDouble(Figure::value).sum());
        return figures;
    }
}
