package dev.standfirst.cli;

import dev.standfirst.reprocess.FaultException;
import dev.standfirst.reprocess.Order;
import dev.standfirst.reprocess.Reprocessor;
import dev.standfirst.summary.EngineVersion;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Asks the ingest function to make the articles of a bucket anew. */
@Command(
        name = "reprocess",
        description = {
            "Asks the ingest function to make the articles of a bucket anew: sends its queue a message for"
                    + " each key. Region, credentials and endpoint are those of the AWS CLI (AWS_REGION,"
                    + " AWS_PROFILE, …). It takes s3:ListBucket on the bucket and sqs:SendMessage on the"
                    + " queue. A message too many does no harm, and what is uploaded meanwhile wins."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all messages were sent, or counted",
            "1:not all were; standard error says why and how to go on",
            "2:the command line was not understood"
        })
final class ReprocessCommand implements Callable<Integer> {
    private static final String BUCKET_NAME = "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]";
    private static final String QUEUE_URL = "https?://[^/]+/(.+/)?[A-Za-z0-9_.-]+";

    @Option(
            names = "--bucket",
            required = true,
            paramLabel = "NAME",
            description = "The bucket of the articles: the stack's output ArticleBucketName.")
    private String bucket = "";

    @Option(
            names = "--queue-url",
            required = true,
            paramLabel = "URL",
            description = "The ingest queue: the stack's output ArticleQueueUrl.")
    private String queueUrl = "";

    @Option(
            names = "--prefix",
            defaultValue = "articles/",
            paramLabel = "TEXT",
            description = "What the keys start with (default: ${DEFAULT-VALUE}).")
    private String prefix = "";

    @Option(
            names = "--older-than",
            converter = Version.class,
            paramLabel = "ENGINE",
            description =
                    "Leave alone what this version of the engine, such as 1.2.0, or a later one has made."
                            + " Without it, all is made anew.")
    private @Nullable EngineVersion olderThan;

    @Option(
            names = "--dry-run",
            description = "Say how many messages would be sent, and send none.")
    private boolean dryRun;

    @Option(
            names = "--rate",
            defaultValue = "20",
            paramLabel = "N",
            description =
                    "Send at most N messages per second (default: ${DEFAULT-VALUE}). Uploads wait behind"
                            + " them where it is more than the function can do.")
    private int rate;

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description =
                    "Remember in FILE how far it is, and go on there. Deleted when all is sent; it is for"
                            + " the same bucket, prefix, queue and --older-than only.")
    private @Nullable Path resume;

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        requireSense();
        Order order = new Order(bucket, prefix, queueUrl, olderThan);
        Reprocessor reprocessor = new Reprocessor(order, rate, resume);
        return dryRun ? counted(reprocessor) : sent(reprocessor);
    }

    private int counted(Reprocessor reprocessor) {
        try {
            out().printf("%,d messages would be sent%n", reprocessor.count());
            return 0;
        } catch (FaultException e) {
            return failed(e);
        }
    }

    private int sent(Reprocessor reprocessor) {
        Interruption progress = new Interruption(ProgressMeter.on(err()), this::tellHowToGoOn);
        try {
            out().printf("%,d messages sent%n", sent(reprocessor, progress));
            return 0;
        } catch (FaultException e) {
            int status = failed(e);
            progress.tell();
            return status;
        }
    }

    private static long sent(Reprocessor reprocessor, Interruption progress) throws FaultException {
        try (progress) {
            return reprocessor.send(progress);
        }
    }

    private int failed(FaultException e) {
        err().println("standfirst: " + e.words());
        return 1;
    }

    private void tellHowToGoOn(long sent) {
        err().printf(
                        "%,d messages are sent. The same command %s.%n",
                        sent, resume == null ? "begins anew; with --resume it goes on" : "goes on");
        err().flush();
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    private PrintWriter err() {
        return command.commandLine().getErr();
    }

    private void requireSense() {
        require(
                bucket.matches(BUCKET_NAME),
                "--bucket takes a bucket's name alone, without s3:// or a path");
        require(
                queueUrl.matches(QUEUE_URL),
                "--queue-url takes a queue's address, https://sqs.REGION.amazonaws.com/ACCOUNT/NAME");
        require(rate >= 1, "--rate must be 1 or more");
    }

    private void require(boolean sensible, String otherwise) {
        if (!sensible) {
            throw new ParameterException(command.commandLine(), otherwise);
        }
    }

    /** Reads a version of the engine. */
    static final class Version implements ITypeConverter<EngineVersion> {
        @Override
        public EngineVersion convert(String value) {
            try {
                return new EngineVersion(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + value + "' is no version of the engine, such as 1.2.0");
            }
        }
    }
}
