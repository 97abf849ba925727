package dev.standfirst.local;

import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells of each change of an object, as S3 does: what is told once a write has happened has a
 * sequencer that grows in the order of the writes of one key.
 */
final class NotifyingBlobStore extends ForwardingBlobStore {
    private static final int STRIPES = 64;

    /** S3Proxy keeps what it has to remember of a multipart upload in an object of its own. */
    private static final String STUB = ".s3proxy-mpu-stub-";

    private final Consumer<S3Notification> listener;
    // S3's sequencers are of no fixed origin; one that grows from run to run looks like them
    private final AtomicLong sequencer = new AtomicLong(System.currentTimeMillis() << 16);
    private final Lock[] stripes = new Lock[STRIPES];

    NotifyingBlobStore(BlobStore delegate, Consumer<S3Notification> listener) {
        super(delegate);
        this.listener =
                event -> {
                    if (!event.key().startsWith(STUB)) {
                        listener.accept(event);
                    }
                };
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new ReentrantLock();
        }
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        return inTurn(
                request.bucket(),
                request.key(),
                () -> {
                    PutObjectResponse put = super.putBlob(request, payload);
                    created("Put", request.bucket(), request.key(), put.eTag(), put.versionId());
                    return put;
                });
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        String bucket = request.destinationBucket();
        String key = request.destinationKey();
        return inTurn(
                bucket,
                key,
                () -> {
                    CopyObjectResponse copy = super.copyBlob(request);
                    created("Copy", bucket, key, null, copy.versionId());
                    return copy;
                });
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        String bucket = request.bucket();
        String key = request.key();
        return inTurn(
                bucket,
                key,
                () -> {
                    CompleteMultipartUploadResponse complete =
                            super.completeMultipartUpload(upload, request);
                    created(
                            "CompleteMultipartUpload",
                            bucket,
                            key,
                            complete.eTag(),
                            complete.versionId());
                    return complete;
                });
    }

    /** Also what deleting several objects at once calls, for each of them. */
    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        return inTurn(
                request.bucket(),
                request.key(),
                () -> {
                    DeleteObjectResponse deleted = super.removeBlob(request);
                    removed(request, deleted);
                    return deleted;
                });
    }

    private void created(
            String how,
            String bucket,
            String key,
            @Nullable String eTag,
            @Nullable String version) {
        HeadObjectResponse head =
                blobMetadata(HeadObjectRequest.builder().bucket(bucket).key(key).build());
        listener.accept(
                new S3Notification(
                        "ObjectCreated:" + how,
                        bucket,
                        key,
                        head.contentLength(),
                        unquoted(eTag == null ? head.eTag() : eTag),
                        version,
                        sequencer.incrementAndGet()));
    }

    private void removed(DeleteObjectRequest request, DeleteObjectResponse deleted) {
        boolean marker = request.versionId() == null && Boolean.TRUE.equals(deleted.deleteMarker());
        listener.accept(
                new S3Notification(
                        marker ? "ObjectRemoved:DeleteMarkerCreated" : "ObjectRemoved:Delete",
                        request.bucket(),
                        request.key(),
                        null,
                        null,
                        deleted.versionId(),
                        sequencer.incrementAndGet()));
    }

    private static String unquoted(String eTag) {
        return eTag.replace("\"", "");
    }

    private <T> T inTurn(String bucket, String key, Supplier<T> write) {
        Lock lock = stripes[Math.floorMod((bucket + '/' + key).hashCode(), STRIPES)];
        lock.lock();
        try {
            return write.get();
        } finally {
            lock.unlock();
        }
    }
}
