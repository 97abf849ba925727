package dev.standfirst.ingest;

import dev.standfirst.article.Gzip;
import dev.standfirst.article.Upload;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Uploads in S3. Reads no more of one than a limit, whatever its length is said to be. */
final class S3Bucket implements Bucket {
    private static final int ATTEMPTS = 3;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(5);

    /** Refusals that are about the caller, not the object: the caller's setup has to be mended. */
    private static final Set<String> CALLER_AT_FAULT =
            Set.of(
                    "ExpiredToken",
                    "InvalidAccessKeyId",
                    "InvalidToken",
                    "RequestExpired",
                    "RequestTimeTooSkewed",
                    "SignatureDoesNotMatch",
                    "TokenRefreshRequired");

    private final S3Client s3;
    private final int limit;

    S3Bucket(S3Client s3, int limit) {
        this.s3 = s3;
        this.limit = limit;
    }

    /**
     * Uploads in S3, by the SDK's own settings for region, credentials and endpoint. Connects to
     * nothing yet.
     */
    static S3Bucket upTo(int limit) {
        return new S3Bucket(
                S3Client.builder()
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(CONNECT_TIMEOUT)
                                        .socketTimeout(READ_TIMEOUT))
                        .overrideConfiguration(
                                with -> with.retryStrategy(retry -> retry.maxAttempts(ATTEMPTS)))
                        .build(),
                limit);
    }

    @Override
    public Fetched fetch(Wanted wanted) {
        try (ResponseInputStream<GetObjectResponse> in = s3.getObject(request(wanted))) {
            return fetched(wanted.key(), in);
        } catch (S3Exception e) {
            return absent(e);
        } catch (IOException e) {
            throw new UncheckedIOException("the upload broke off", e);
        }
    }

    private static GetObjectRequest request(Wanted wanted) {
        return GetObjectRequest.builder()
                .bucket(wanted.bucket())
                .key(wanted.key())
                .versionId(wanted.versionId())
                .ifMatch(condition(wanted))
                .build();
    }

    /** Events have the entity tag without the marks that belong to it in HTTP. */
    private static @Nullable String condition(Wanted wanted) {
        return wanted.versionId() != null || wanted.eTag() == null
                ? null
                : '"' + wanted.eTag() + '"';
    }

    private Fetched fetched(String key, ResponseInputStream<GetObjectResponse> in)
            throws IOException {
        GetObjectResponse object = in.response();
        Long length = object.contentLength();
        if (length != null && length > limit) {
            in.abort();
            return new Fetched.TooLarge(version(object), length, limit, metadata(object));
        }
        byte[] bytes = Gzip.inflated(in.readNBytes(limit + 1), limit);
        if (bytes.length > limit) {
            in.abort();
            return new Fetched.TooLarge(version(object), null, limit, metadata(object));
        }
        return new Fetched.Found(
                new Upload(key, bytes, object.contentType(), metadata(object)),
                version(object),
                object.lastModified());
    }

    /** S3 has the names in lower case; not every store that is compatible with it does. */
    private static Map<String, String> metadata(GetObjectResponse object) {
        Map<String, String> metadata = new HashMap<>();
        object.metadata()
                .forEach((name, value) -> metadata.put(name.toLowerCase(Locale.ROOT), value));
        return metadata;
    }

    private static @Nullable String version(GetObjectResponse object) {
        String version = object.versionId();
        return version == null || version.equals("null") ? null : version;
    }

    private static Fetched absent(S3Exception e) {
        int status = e.statusCode();
        // 405: the version is a delete marker
        if (status == 404 || status == 405) {
            return new Fetched.Gone();
        }
        if (status == 412) {
            return new Fetched.Changed();
        }
        if (status == 403 && !CALLER_AT_FAULT.contains(code(e))) {
            return new Fetched.Forbidden();
        }
        throw e;
    }

    private static String code(S3Exception e) {
        AwsErrorDetails details = e.awsErrorDetails();
        String code = details == null ? null : details.errorCode();
        return code == null ? "" : code;
    }
}
