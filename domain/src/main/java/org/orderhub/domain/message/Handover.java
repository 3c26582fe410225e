package org.orderhub.domain.message;

import java.time.Duration;
import java.time.Instant;

/**
 * How often an e-mail was handed to a mail server. It is handed over as often as servers say that
 * they did not take it, and at most twice without an answer.
 *
 * @param firstDueAt when it was to be sent first
 * @param tries that were begun, the one at hand included
 * @param unanswered of the tries before, how many got no answer
 */
public record Handover(Instant firstDueAt, int tries, int unanswered) {
  private static final int MOST_UNANSWERED = 2;
  private static final Duration PATIENCE = Duration.ofDays(3);

  /** What follows. */
  public sealed interface Verdict {
    /** It stays as it is now. */
    record Ended(MessageState state) implements Verdict {}

    /**
     * It is tried again.
     *
     * @param unanswered tries until now
     */
    record Again(Instant dueAt, int unanswered) implements Verdict {}
  }

  /** Whether it may be handed over once more. */
  public boolean isAllowed() {
    return unanswered < MOST_UNANSWERED;
  }

  public Verdict decide(SendOutcome outcome, Instant now) {
    return switch (outcome) {
      case SendOutcome.Taken taken -> new Verdict.Ended(new MessageState.Sent(now, unanswered > 0));
      case SendOutcome.Shown shown -> new Verdict.Ended(new MessageState.Shown(now));
      case SendOutcome.Refused refused ->
          new Verdict.Ended(new MessageState.Bounced(now, refused.reply()));
      case SendOutcome.Deferred deferred -> later(deferred.reply(), unanswered, now);
      case SendOutcome.Away away -> later(away.reason(), unanswered, now);
      case SendOutcome.NoAnswer noAnswer ->
          unanswered + 1 < MOST_UNANSWERED
              ? later(noAnswer.reason(), unanswered + 1, now)
              : new Verdict.Ended(new MessageState.Unclear(now));
    };
  }

  private Verdict later(String reason, int unansweredNow, Instant now) {
    return now.isAfter(firstDueAt.plus(PATIENCE))
        ? new Verdict.Ended(new MessageState.GivenUp(now, reason))
        : new Verdict.Again(now.plus(RetryDelay.after(tries)), unansweredNow);
  }
}
