package dev.standfirst.reprocess;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

import java.util.stream.Stream;

/** The keys of what there is in a bucket now, a thousand at a time, in the order of their bytes. */
final class BucketKeys implements Keys {
    private final S3Client s3;
    private final String bucket;
    private final String prefix;

    BucketKeys(S3Client s3, String bucket, String prefix) {
        this.s3 = s3;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public Stream<String> after(@Nullable String key) {
        return s3
                .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix).startAfter(key))
                .contents()
                .stream()
                .map(S3Object::key);
    }
}
