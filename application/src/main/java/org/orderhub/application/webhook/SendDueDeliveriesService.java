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
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.webhook.AttemptOutcome;

/**
 * The delivery engine of one process: claims while there is work and room, sends outside of any
 * transaction, records, and claims again. A fault of the database ends a round, never the engine:
 * the next call goes on, and what could not be recorded is tried again while its lease lasts.
 */
public final class SendDueDeliveriesService implements SendDueDeliveries {
  /** The sender's total deadline, and as much again to record the result. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  /** A claim that took longer leaves too little of the lease to send. */
  private static final Duration SLOWEST_CLAIM = Duration.ofSeconds(10);

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
  private final OnTheWay onTheWay = new OnTheWay();
  private final Queue<Outcome> unrecorded = new ConcurrentLinkedQueue<>();
  private final ReentrantLock claiming = new ReentrantLock();
  private volatile boolean stopped;

  /**
   * How much at once, on which threads, by which clock.
   *
   * @param most messages of this process on the wire at once
   * @param executor runs the claims, which wait for the database
   * @param nanoTime a clock that never jumps, such as {@link System#nanoTime}
   */
  public record Pace(int most, Executor executor, LongSupplier nanoTime) {}

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
    this.rounds = new Rounds(pace.executor(), this::round);
  }

  @Override
  public void send() {
    if (!stopped) {
      rounds.ask();
    }
  }

  /**
   * Claims nothing more, waits for what is on the wire, and gives back the leases of what did not
   * come home in time. For the end of the process.
   */
  public void stop(Duration patience) {
    stopped = true;
    try {
      if (claiming.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        claiming.unlock();
      }
      release(onTheWay.awaitNone(patience));
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Leases were not given back and will run out", failure);
    }
  }

  private record Outcome(RecordAttempt.Command command, long claimedAt) {}

  private void round() {
    claiming.lock();
    try {
      recordAgain();
      int room = stopped ? 0 : pace.most() - onTheWay.count();
      if (room > 0) {
        claim(room);
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Webhooks wait: no messages could be claimed", failure);
    } finally {
      claiming.unlock();
    }
  }

  private void claim(int room) {
    long before = pace.nanoTime().getAsLong();
    List<Deliveries.Claimed> claimed =
        transactions.inTransaction(() -> deliveries.claim(room, LEASE));
    if (claimed.isEmpty()) {
      return;
    }
    if (stopped || age(before).compareTo(SLOWEST_CLAIM) > 0) {
      release(claimed.stream().map(Deliveries.Claimed::ticket).toList());
      return;
    }
    claimed.forEach(message -> carry(message, before));
    rounds.ask();
  }

  private void carry(Deliveries.Claimed message, long claimedAt) {
    onTheWay.add(message.ticket());
    attempt(message)
        .whenComplete((attempt, failure) -> {
          if (failure == null) {
            record(new Outcome(new RecordAttempt.Command(message, attempt), claimedAt));
          } else {
            LOG.log(Level.ERROR, "The sender failed; the message waits for its lease", failure);
            onTheWay.remove(message.ticket());
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
        claimed.target().secret(),
        claimed.attempt(),
        claimed.body());
  }

  private void record(Outcome outcome) {
    recorded(outcome.command())
        .whenComplete((result, failure) -> {
          if (failure == null) {
            onTheWay.remove(outcome.command().message().ticket());
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
      if (age(each.claimedAt()).compareTo(LEASE) < 0) {
        record(each);
      } else {
        onTheWay.remove(each.command().message().ticket());
      }
    }
  }

  private void release(Collection<Deliveries.Ticket> tickets) {
    if (tickets.isEmpty()) {
      return;
    }
    transactions.inTransaction(() -> {
      deliveries.release(tickets);
      return tickets.size();
    });
  }

  private Duration age(long since) {
    return Duration.ofNanos(pace.nanoTime().getAsLong() - since);
  }
}
