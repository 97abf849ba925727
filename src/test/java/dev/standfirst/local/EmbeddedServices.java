package dev.standfirst.local;

import org.eclipse.jetty.server.Server;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * S3Proxy, DynamoDB Local and ElasticMQ in this process, in memory, on free ports of the loopback
 * address. S3Proxy asks for no credentials, and what it has no notifications for is sent by {@link
 * NotifyingBlobStore}.
 */
public final class EmbeddedServices implements CloudServices {
    private static final String LOOPBACK = "127.0.0.1";

    private final S3Proxy s3;
    private final LocalDynamoDBRequestHandler tables;
    private final Server dynamoDb;
    private final SQSRestServer sqs;
    private final URI sqsEndpoint;
    private final SqsClient sender;
    private final Map<String, Destination> destinations = new ConcurrentHashMap<>();

    /** Starts the three. */
    EmbeddedServices() {
        sqs = startSqs();
        sqsEndpoint = at(sqs.waitUntilStarted().localAddress().getPort());
        sender = Clients.sqs(sqsEndpoint);
        tables = new LocalDynamoDBRequestHandler(0, true, null, true, false);
        dynamoDb = startDynamoDb(tables);
        s3 = startS3(event -> send(event, destinations.get(event.bucket()), sender));
    }

    private record Destination(String prefix, String queueUrl) {}

    private static void send(S3Notification event, @Nullable Destination to, SqsClient sender) {
        if (to != null && event.key().startsWith(to.prefix())) {
            sender.sendMessage(
                    send -> send.queueUrl(to.queueUrl()).messageBody(event.json(Instant.now())));
        }
    }

    private static S3Proxy startS3(Consumer<S3Notification> listener) {
        S3Proxy proxy =
                S3Proxy.builder()
                        .blobStore(new NotifyingBlobStore(new TransientNio2BlobStore(), listener))
                        .endpoint(at(0))
                        .awsAuthentication(AuthenticationType.NONE, "", "")
                        .ignoreUnknownHeaders(true)
                        .build();
        run(proxy::start);
        return proxy;
    }

    /** On a server of its own, as DynamoDB Local's would listen on every interface. */
    private static Server startDynamoDb(LocalDynamoDBRequestHandler requests) {
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.setHandler(new LocalDynamoDBServerHandler(requests, null));
        run(server::start);
        return server;
    }

    private static SQSRestServer startSqs() {
        return SQSRestServerBuilder.withInterface(LOOPBACK)
                .withDynamicPort()
                .withAWSRegion(Clients.REGION)
                .withAWSAccountId(Clients.ACCOUNT)
                .start();
    }

    @Override
    public String name() {
        return "embedded (" + description() + ")";
    }

    /** The three products and their versions. */
    String description() {
        return "S3Proxy %s, DynamoDB Local %s, ElasticMQ %s"
                .formatted(
                        version(S3Proxy.class),
                        version(LocalDynamoDBRequestHandler.class),
                        version(SQSRestServer.class));
    }

    @Override
    public URI s3() {
        return at(s3.getPort());
    }

    @Override
    public URI dynamoDb() {
        return at(dynamoDb.getURI().getPort());
    }

    @Override
    public URI sqs() {
        return sqsEndpoint;
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public void notifyQueue(String bucket, String prefix, String queueUrl, String queueArn) {
        destinations.put(bucket, new Destination(prefix, queueUrl));
    }

    @Override
    public void close() {
        sender.close();
        run(s3::stop);
        run(dynamoDb::stop);
        tables.shutdown();
        sqs.stopAndWait();
    }

    private interface Step {
        // the signature of the servers' own methods
        void run() throws Exception;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI at(int port) {
        return URI.create("http://" + LOOPBACK + ":" + port);
    }

    /** The version in the name of the jar that the class is from. */
    private static String version(Class<?> type) {
        String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.replaceFirst(".*-", "").replaceFirst("\\.jar$", "");
    }
}
