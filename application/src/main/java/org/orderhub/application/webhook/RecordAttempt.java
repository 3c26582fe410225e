package org.orderhub.application.webhook;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Records how a try ended and what follows. The stage completes once that is on disk. */
public interface RecordAttempt {
  CompletionStage<Result> record(Command command);

  record Command(Deliveries.Claimed message, WebhookSender.Attempt attempt) {}

  sealed interface Result {
    /**
     * On disk. A message whose receiver is gone (410) waits for the day its endpoint is switched on
     * again.
     *
     * @param warnings what people must know of now
     */
    record Recorded(Deliveries.Fate fate, List<WarnAdministrators.Warning> warnings)
        implements Result {
      public Recorded {
        warnings = List.copyOf(warnings);
      }
    }

    /** The lease had run out and somebody else claimed the message, or it is gone. */
    record TooLate() implements Result {}
  }
}
