package org.orderhub.application.webhook;

import java.util.concurrent.CompletionStage;

/** Records how a try ended and what follows. The stage completes once that is on disk. */
public interface RecordAttempt {
  CompletionStage<Result> record(Command command);

  record Command(Deliveries.Claimed message, WebhookSender.Attempt attempt) {}

  sealed interface Result {
    record Recorded(Deliveries.Fate fate) implements Result {}

    /**
     * Recorded: the receiver is gone (410), so its endpoint is off now, and the message waits for
     * the day it is switched on again.
     */
    record SwitchedOff() implements Result {}

    /** The lease had run out and somebody else claimed the message, or it is gone. */
    record TooLate() implements Result {}
  }
}
