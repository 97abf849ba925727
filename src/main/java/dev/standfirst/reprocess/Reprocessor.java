package dev.standfirst.reprocess;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.utils.builder.SdkBuilder;

import java.nio.file.Path;

/**
 * Carries out an order on AWS, by the SDK's own settings for region, credentials and endpoint.
 *
 * @param order what is to be made anew
 * @param perSecond the most messages per second, {@code >= 1}
 * @param resume where to keep how far it is, or null for nowhere
 */
public record Reprocessor(Order order, int perSecond, @Nullable Path resume) {
    /**
     * How many messages {@link #send} would send now; sends none.
     *
     * @throws FaultException if that cannot be told
     */
    public long count() throws FaultException {
        return onAws(NO_PROGRESS, Sweep::count);
    }

    /**
     * Sends a message for each key that is still to come.
     *
     * @return how many were sent, with those of earlier runs that this one went on from
     * @throws FaultException if not all of them are sent; what was sent has been told
     */
    public long send(Progress progress) throws FaultException {
        return onAws(progress, Sweep::send);
    }

    private static final Progress NO_PROGRESS =
            new Progress() {
                @Override
                public void at(long sent, long total) {}

                @Override
                public void end() {}
            };

    private interface Step {
        long of(Sweep sweep) throws FaultException;
    }

    private long onAws(Progress progress, Step step) throws FaultException {
        requireSettings();
        try (S3Client s3 = built(S3Client.builder());
                SqsClient sqs = built(SqsClient.builder())) {
            return step.of(sweep(s3, sqs, progress));
        } catch (SdkException e) {
            throw Faults.of(e, order);
        }
    }

    /** Looked for here, as what the SDK says of them later is said of other things too. */
    private static void requireSettings() throws FaultException {
        try {
            new DefaultAwsRegionProviderChain().getRegion();
        } catch (SdkException e) {
            throw Faults.noRegion(e);
        }
        try (DefaultCredentialsProvider credentials =
                DefaultCredentialsProvider.builder().build()) {
            credentials.resolveCredentials();
        } catch (SdkException e) {
            throw Faults.noCredentials(e);
        }
    }

    /** The SDK throws whatever it comes upon in settings that it cannot follow. */
    private static <B extends SdkSyncClientBuilder<B, C> & SdkBuilder<B, C>, C> C built(B client)
            throws FaultException {
        try {
            return client.httpClientBuilder(UrlConnectionHttpClient.builder()).build();
        } catch (RuntimeException e) {
            throw Faults.badSettings(e);
        }
    }

    private Sweep sweep(S3Client s3, SqsClient sqs, Progress progress) {
        return new Sweep(
                order,
                new BucketKeys(s3, order.bucket(), order.prefix()),
                new Delivery(new IngestQueue(sqs, order.queueUrl()), Waiting.SYSTEM),
                new Pace(perSecond, Waiting.SYSTEM),
                resume == null ? Bookmarks.NONE : new ResumeFile(resume, order),
                progress);
    }
}
