package org.orderhub.application.message;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.message.Handover;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.message.SendOutcome;
import org.orderhub.domain.message.Suppression;

/**
 * Notes that a try begins, commits, speaks to the server outside of any transaction, and notes how
 * it went. Whoever dies between the two leaves a lease that ends: then the e-mail counts as
 * unanswered. A server that was away is asked whether it answers before the next e-mail is risked.
 */
public final class SendDueMessagesService implements SendDueMessages {
  /** Longer than the server may take for an answer. */
  static final Duration LEASE = Duration.ofMinutes(2);

  private static final int MOST_AT_ONCE = 100;
  private static final Logger LOG = System.getLogger(SendDueMessagesService.class.getName());

  private final Outbox outbox;
  private final Suppressions suppressions;
  private final KeptMessageSettings settings;
  private final MailServer server;
  private final Transactions transactions;
  private final Clock clock;
  private final ReentrantLock sending = new ReentrantLock();
  private boolean isServerDoubtful = true;
  private @Nullable Runnable unsettled;
  private volatile boolean stopped;

  public SendDueMessagesService(
      Outbox outbox,
      Suppressions suppressions,
      KeptMessageSettings settings,
      MailServer server,
      Transactions transactions,
      Clock clock) {
    this.outbox = outbox;
    this.suppressions = suppressions;
    this.settings = settings;
    this.server = server;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public int send() {
    if (!sending.tryLock()) {
      return 0;
    }
    try {
      return round();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "E-mails wait: the queue cannot be read or written", failure);
      return 0;
    } finally {
      sending.unlock();
    }
  }

  /** Begins no more tries, and waits for the one at hand. For the end of the process. */
  public void stop(Duration patience) {
    stopped = true;
    try {
      if (sending.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        sending.unlock();
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private int round() {
    settleAgain();
    int tries = 0;
    while (!stopped && tries < MOST_AT_ONCE && isServerFine()) {
      Optional<Outbox.Claimed> claimed =
          transactions.inTransaction(() -> outbox.claim(clock.instant(), LEASE));
      if (claimed.isEmpty()) {
        break;
      }
      handOver(claimed.get());
      tries++;
    }
    return tries;
  }

  private boolean isServerFine() {
    if (isServerDoubtful) {
      isServerDoubtful = !server.answers();
    }
    return !isServerDoubtful;
  }

  private void handOver(Outbox.Claimed claimed) {
    if (!claimed.handover().isAllowed()) {
      settle(claimed, new Handover.Verdict.Ended(new MessageState.Unclear(clock.instant())), "");
      return;
    }
    Before before = transactions.inTransaction(() -> before(claimed));
    if (before.isSuppressed()) {
      settle(claimed, new Handover.Verdict.Ended(new MessageState.Withheld(clock.instant())), "");
      return;
    }
    SendOutcome outcome = server.send(claimed.message(), before.settings());
    isServerDoubtful = isDoubtfulAfter(outcome);
    settleOrKeep(() -> note(claimed, outcome));
  }

  private record Before(boolean isSuppressed, MessageSettings settings) {}

  private Before before(Outbox.Claimed claimed) {
    return new Before(
        suppressions.find(claimed.message().account(), claimed.message().recipient()).isPresent(),
        settings.of(claimed.message().account()));
  }

  private static boolean isDoubtfulAfter(SendOutcome outcome) {
    return switch (outcome) {
      case SendOutcome.Away away -> true;
      case SendOutcome.NoAnswer noAnswer -> true;
      case SendOutcome.Taken taken -> false;
      case SendOutcome.Shown shown -> false;
      case SendOutcome.Deferred deferred -> false;
      case SendOutcome.Refused refused -> false;
    };
  }

  private void note(Outbox.Claimed claimed, SendOutcome outcome) {
    transactions.inTransaction(() -> {
      boolean isOurs =
          outbox.settle(
              claimed.ticket(),
              claimed.handover().decide(outcome, clock.instant()),
              OutcomeWords.of(outcome),
              clock.instant());
      if (isOurs && outcome instanceof SendOutcome.Refused refused && refused.isAddressBad()) {
        suppressions.add(
            new Suppression(
                claimed.message().account(),
                claimed.message().recipient(),
                Suppression.Reason.BOUNCED,
                OutcomeWords.cut(refused.reply()),
                "OrderHub",
                clock.instant()));
      }
      return isOurs;
    });
  }

  private void settle(Outbox.Claimed claimed, Handover.Verdict verdict, String outcome) {
    transactions.inTransaction(
        () -> outbox.settle(claimed.ticket(), verdict, outcome, clock.instant()));
  }

  /** What the server answered must not be forgotten because the database is away just then. */
  private void settleOrKeep(Runnable note) {
    unsettled = note;
    note.run();
    unsettled = null;
  }

  private void settleAgain() {
    Runnable note = unsettled;
    if (note != null) {
      note.run();
      unsettled = null;
    }
  }
}
