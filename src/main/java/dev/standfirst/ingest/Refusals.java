package dev.standfirst.ingest;

import dev.standfirst.article.Refusal;
import dev.standfirst.ingest.Bucket.Fetched;

import java.util.Locale;

/** Why uploads are refused that are not even read. */
final class Refusals {
    static final Refusal NOT_FOUND =
            new Refusal(
                    Refusal.Code.NOT_FOUND,
                    "The upload was gone from the bucket when it was to be read. Upload it again.");

    static final Refusal FORBIDDEN =
            new Refusal(
                    Refusal.Code.FORBIDDEN,
                    "The bucket does not hand the upload over. It must be readable by the ingest"
                            + " function, its key included where it is encrypted with one.");

    private Refusals() {}

    static Refusal tooLarge(Fetched.TooLarge upload) {
        return new Refusal(
                Refusal.Code.TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "The upload has %s bytes; at most %,d are read. Upload the article without what is not its text.",
                        upload.length() == null
                                ? "more"
                                : String.format(Locale.ROOT, "%,d", upload.length()),
                        upload.limit()));
    }
}
