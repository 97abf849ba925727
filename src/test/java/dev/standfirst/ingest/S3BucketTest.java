package dev.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standfirst.aws.CannedHttp;
import dev.standfirst.ingest.Bucket.Fetched;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

class S3BucketTest {
    private static final int LIMIT = 1000;

    private static S3Bucket bucket(CannedHttp http, String endpoint) {
        return new S3Bucket(
                S3Client.builder()
                        .httpClient(http)
                        .region(Region.EU_WEST_1)
                        .endpointOverride(URI.create(endpoint))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("id", "secret")))
                        .overrideConfiguration(
                                o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                        .build(),
                LIMIT);
    }

    private static S3Bucket bucket(CannedHttp http) {
        return bucket(http, "https://s3.eu-west-1.amazonaws.com");
    }

    private static CannedHttp refusal(int status, String code) {
        String body = "<Error><Code>" + code + "</Code><Message>no</Message></Error>";
        return CannedHttp.of(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void handsOverAnUploadWithAllThatIsSaidOfIt() {
        CannedHttp http =
                CannedHttp.of(
                        200,
                        Map.of(
                                "Content-Type", "text/plain; charset=utf-8",
                                "Content-Length", "4",
                                "Last-Modified", "Fri, 20 Nov 2026 09:31:07 GMT",
                                "x-amz-version-id", "v1",
                                "x-amz-meta-Headline", "Harbour bridge to close"),
                        "text".getBytes(StandardCharsets.UTF_8));

        Fetched fetched = bucket(http).fetch(new Wanted("b", "articles/a b+c%.txt", "v1", "e1"));

        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Fetched.Found.class,
                        found -> {
                            assertThat(found.versionId()).isEqualTo("v1");
                            assertThat(found.modified())
                                    .isEqualTo(Instant.parse("2026-11-20T09:31:07Z"));
                            assertThat(found.upload().name()).isEqualTo("articles/a b+c%.txt");
                            assertThat(found.upload().bytes()).asString().isEqualTo("text");
                            assertThat(found.upload().contentType())
                                    .isEqualTo("text/plain; charset=utf-8");
                            assertThat(found.upload().metadata())
                                    .isEqualTo(Map.of("headline", "Harbour bridge to close"));
                        });
        SdkHttpRequest request = http.requests().getFirst();
        assertThat(request.encodedPath()).endsWith("/articles/a%20b%2Bc%25.txt");
        assertThat(request.firstMatchingRawQueryParameter("versionId")).contains("v1");
    }

    @Test
    void asksAnAddressByPath() {
        CannedHttp http = refusal(404, "NoSuchKey");
        bucket(http, "http://127.0.0.1:4566").fetch(Wanted.current("b", "articles/a.txt"));
        assertThat(http.requests().getFirst().getUri())
                .hasHost("127.0.0.1")
                .hasPath("/b/articles/a.txt");
    }

    @Test
    void takesTheLargestUploadAllowed() {
        CannedHttp http = CannedHttp.of(200, Map.of(), new byte[LIMIT]);
        assertThat(bucket(http).fetch(Wanted.current("b", "k"))).isInstanceOf(Fetched.Found.class);
    }

    @Test
    void asksForTheContentThatAnEventTellsOfWhereNoVersionNamesIt() {
        CannedHttp http = CannedHttp.of(200, Map.of(), new byte[] {'x'});
        bucket(http).fetch(new Wanted("b", "k", null, "9b2cf535"));
        bucket(http).fetch(new Wanted("b", "k", "v1", "9b2cf535"));

        assertThat(http.requests().getFirst().firstMatchingHeader("If-Match"))
                .contains("\"9b2cf535\"");
        assertThat(http.requests().getLast().firstMatchingHeader("If-Match")).isEmpty();
    }

    @Test
    void saysSoWhereTheContentIsAnotherByNow() {
        assertThat(bucket(refusal(412, "PreconditionFailed")).fetch(Wanted.current("b", "k")))
                .isEqualTo(new Fetched.Changed());
    }

    @Test
    void readsNothingOfAnUploadThatIsSaidToBeTooLarge() {
        CannedHttp http =
                CannedHttp.of(
                        200,
                        Map.of("Content-Length", "52428800", "x-amz-version-id", "v1"),
                        new byte[0]);
        assertThat(bucket(http).fetch(Wanted.current("b", "k")))
                .isEqualTo(new Fetched.TooLarge("v1", 52_428_800L, LIMIT, Map.of()));
    }

    @Test
    void readsOnlyToTheLimitOfAnUploadOfUnsaidLength() {
        InputStream endless =
                new InputStream() {
                    private int read;

                    @Override
                    public int read() {
                        assertThat(++read).isLessThanOrEqualTo(LIMIT + 1);
                        return 'x';
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        if (length == 0) {
                            return 0;
                        }
                        bytes[offset] = (byte) read();
                        return 1;
                    }
                };
        assertThat(bucket(new CannedHttp(200, Map.of(), endless)).fetch(Wanted.current("b", "k")))
                .isEqualTo(new Fetched.TooLarge(null, null, LIMIT, Map.of()));
    }

    @Test
    void theVersionOfABucketWithoutVersionsIsNone() {
        CannedHttp http = CannedHttp.of(200, Map.of("x-amz-version-id", "null"), new byte[1]);
        assertThat(bucket(http).fetch(Wanted.current("b", "k")))
                .isInstanceOfSatisfying(
                        Fetched.Found.class, found -> assertThat(found.versionId()).isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "404, NoSuchKey",
        "404, NoSuchVersion",
        "404, NoSuchBucket",
        "405, MethodNotAllowed",
    })
    void whatIsNotThereIsGone(int status, String code) {
        assertThat(bucket(refusal(status, code)).fetch(new Wanted("b", "k", "v1", null)))
                .isEqualTo(new Fetched.Gone());
    }

    @ParameterizedTest
    @CsvSource({"403, AccessDenied", "403, InvalidObjectState", "403, KMS.AccessDeniedException"})
    void whatItMayNotReadIsForbidden(int status, String code) {
        assertThat(bucket(refusal(status, code)).fetch(Wanted.current("b", "k")))
                .isEqualTo(new Fetched.Forbidden());
    }

    @ParameterizedTest
    @CsvSource({
        "403, ExpiredToken",
        "403, InvalidAccessKeyId",
        "403, SignatureDoesNotMatch",
        "301, PermanentRedirect",
        "400, KMS.DisabledException",
        "429, TooManyRequests",
        "500, InternalError",
        "503, SlowDown",
    })
    void whatSaysNothingOfTheObjectIsAFault(int status, String code) {
        assertThatThrownBy(() -> bucket(refusal(status, code)).fetch(Wanted.current("b", "k")))
                .isInstanceOf(S3Exception.class);
    }

    @Test
    void anUploadThatBreaksOffIsAFault() throws Exception {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() ->
                        bucket(new CannedHttp(200, Map.of(), broken))
                                .fetch(Wanted.current("b", "k")))
                .isInstanceOf(RuntimeException.class);
    }
}
