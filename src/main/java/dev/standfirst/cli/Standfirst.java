package dev.standfirst.cli;

import dev.standfirst.summary.Summarizer;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line's entry: {@code summarize}, {@code read} and {@code reprocess}. */
@Command(
        name = "standfirst",
        description = "Turns news articles into structured summaries.",
        subcommands = {SummarizeCommand.class, ReadCommand.class, ReprocessCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Standfirst.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all was done",
            "1:an article was refused, a file could not be read, or AWS did not do what was asked",
            "2:the command line was not understood"
        })
public final class Standfirst {
    /** Runs the command that {@code args} name and exits with its status. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Standfirst());
    }

    /** Says which engine this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"standfirst, engine " + Summarizer.ENGINE_VERSION};
        }
    }
}
