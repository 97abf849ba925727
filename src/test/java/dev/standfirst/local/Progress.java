package dev.standfirst.local;

import software.amazon.awssdk.services.sqs.model.Message;

import java.util.List;

/** Who is told of what happens in the local pipeline. */
public interface Progress {
    /** A step of the start is done. */
    void done(String step, String detail);

    /** The ingest function handled messages, which are deleted. */
    void handled(List<Message> messages);

    /** Messages were not handled and stay in the queue. */
    void failed(List<Message> messages, String reason);

    /** Tells nobody. */
    Progress SILENT =
            new Progress() {
                @Override
                public void done(String step, String detail) {}

                @Override
                public void handled(List<Message> messages) {}

                @Override
                public void failed(List<Message> messages, String reason) {}
            };
}
