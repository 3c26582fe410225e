package org.orderhub.application.webhook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.webhook.AttemptOutcome;

/**
 * The delivery engine of one process: claims while there is work and room, sends outside of any
 * transaction, records, and claims again. A fault of the database ends a round, never the engine:
 * the next call goes on, and what could not be recorded is tried again while its lease lasts.
 */
public final class SendDueDeliveriesService implements SendDueDeliveries {
  private static final Logger LOG = System.getLogger(SendDueDeliveriesService.class.getName());

  private static final WebhookSender.Attempt CRASHED =
      new WebhookSender.Attempt(
          new AttemptOutcome.Unreachable(
              "Given up: OrderHub stopped five times in a row while sending this message"),
          Duration.ZERO,
          "");

  private final Deliveries deliveries;
  private final Transactions transactions;
  private final WebhookSender sender;
  private final RecordAttempt recorder;
  private final AttemptCounts counts;
  private final Pace pace;
  private final Rounds rounds;
  private final OnTheWay onTheWay;
  private final Queue<Outcome> unrecorded = new ConcurrentLinkedQueue<>();
  private final ReentrantLock claiming = new ReentrantLock();
  private volatile boolean stopped;

  public SendDueDeliveriesService(
      Deliveries deliveries,
      Transactions transactions,
      WebhookSender sender,
      RecordAttempt recorder,
      AttemptCounts counts,
      Pace pace) {
    this.deliveries = deliveries;
    this.transactions = transactions;
    this.sender = sender;
    this.recorder = recorder;
    this.counts = counts;
    this.pace = pace;
    this.onTheWay = new OnTheWay(pace);
    this.rounds = new Rounds(pace.now(), pace.later(), this::round);
  }

  @Override
  public void send() {
    if (!stopped) {
      rounds.ask();
    }
  }

  /**
   * Claims nothing more, gives back what was not sent yet, waits for what is on the wire, and
   * releases what was not recorded in time. For the end of the process.
   *
   * @param patience the deadline of a try, and some time to record it
   */
  public void stop(Duration patience) {
    stopped = true;
    onTheWay.close();
    try {
      if (claiming.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        claiming.unlock();
      }
      giveBackUnsent();
      release(onTheWay.awaitNone(patience));
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Leases were not given back and will run out", failure);
    }
  }

  private record Outcome(OnTheWay.Held held, WebhookSender.Attempt attempt) {}

  private void round() {
    claiming.lock();
    try {
      recordAgain();
      giveBackUnsent();
      onTheWay.resume().forEach(this::carry);
      Deliveries.Room room = onTheWay.room();
      if (!stopped && room.all() > 0) {
        claim(room);
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Webhooks wait: no messages could be claimed", failure);
    } finally {
      claiming.unlock();
    }
  }

  private void claim(Deliveries.Room room) {
    long before = pace.nanoTime().getAsLong();
    List<Deliveries.Claimed> claimed =
        transactions.inTransaction(() -> deliveries.claim(room, pace.lease()));
    if (claimed.isEmpty()) {
      return;
    }
    onTheWay.admit(claimed, before).forEach(this::carry);
    if (!giveBackUnsent()) {
      rounds.ask();
    }
  }

  private void carry(OnTheWay.Held held) {
    attempt(held.message())
        .whenComplete((attempt, failure) -> {
          if (failure == null && attempt.outcome() instanceof AttemptOutcome.Accepted) {
            onTheWay.accepted(held).forEach(this::carry);
          } else {
            onTheWay.failed(held);
          }
          if (failure == null) {
            record(new Outcome(held, attempt));
          } else {
            LOG.log(Level.ERROR, "The sender failed; the message waits for its lease", failure);
            onTheWay.remove(held);
          }
        });
  }

  private CompletionStage<WebhookSender.Attempt> attempt(Deliveries.Claimed message) {
    if (message.keepsCrashing()) {
      return CompletableFuture.completedFuture(CRASHED);
    }
    return CompletableFuture.completedFuture(message(message))
        .thenCompose(sender::send)
        .whenComplete((attempt, failure) -> {
          if (failure == null) {
            counts.count(attempt.outcome());
          }
        });
  }

  private static WebhookSender.Message message(Deliveries.Claimed claimed) {
    return new WebhookSender.Message(
        claimed.ticket().event(),
        claimed.target().url(),
        claimed.target().authentication(),
        claimed.target().secrets(),
        claimed.target().headers(),
        claimed.tally().attempt(),
        claimed.body());
  }

  private void record(Outcome outcome) {
    var command = new RecordAttempt.Command(outcome.held().message(), outcome.attempt());
    recorded(command)
        .whenComplete((result, failure) -> {
          if (failure == null) {
            onTheWay.remove(outcome.held());
            send();
          } else {
            LOG.log(Level.WARNING, "A result could not be recorded yet", failure);
            unrecorded.add(outcome);
          }
        });
  }

  private CompletionStage<RecordAttempt.Result> recorded(RecordAttempt.Command command) {
    return CompletableFuture.completedFuture(command).thenCompose(recorder::record);
  }

  /** Those whose lease has ended are somebody else's by now. */
  private void recordAgain() {
    Collection<Outcome> again = new ArrayList<>();
    for (Outcome each = unrecorded.poll(); each != null; each = unrecorded.poll()) {
      again.add(each);
    }
    for (Outcome each : again) {
      if (pace.age(each.held().claimedAt()).compareTo(pace.lease()) < 0) {
        record(each);
      } else {
        onTheWay.remove(each.held());
      }
    }
  }

  /** What cannot be given back now is tried again, until its lease ends by itself. */
  private boolean giveBackUnsent() {
    List<Deliveries.Ticket> unsent = onTheWay.unsent();
    if (unsent.isEmpty()) {
      return false;
    }
    transactions.inTransaction(() -> {
      deliveries.giveBack(unsent);
      return unsent.size();
    });
    onTheWay.gaveBack(unsent);
    return true;
  }

  private void release(Collection<Deliveries.Ticket> sent) {
    if (!sent.isEmpty()) {
      transactions.inTransaction(() -> {
        deliveries.release(sent);
        return sent.size();
      });
    }
  }
}
