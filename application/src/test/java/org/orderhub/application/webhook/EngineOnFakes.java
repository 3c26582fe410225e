package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.webhook.RetrySchedule;

/** The engine on fakes: every thread is the test's own, and the wire answers when it is told to. */
abstract class EngineOnFakes {
  static final int MOST = 6;

  final InMemoryStore store = new InMemoryStore();
  final Map<WebhookSender.Message, CompletableFuture<WebhookSender.Attempt>> wire =
      new LinkedHashMap<>();
  final List<Runnable> claims = new ArrayList<>();
  final AtomicLong nanos = new AtomicLong();
  final AttemptCounts counts = new AttemptCounts();
  boolean databaseIsDown;
  boolean inTransaction;
  Runnable duringClaim = () -> {};
  SendDueDeliveriesService engine;

  @BeforeEach
  void startAnEngine() {
    var recorder =
        new RecordAttemptsService(
            store.deliveries(), store.doctor(), new RetrySchedule(1), () -> 0.5);
    engine =
        new SendDueDeliveriesService(
            store.deliveries(),
            new WatchedTransactions(),
            this::send,
            command -> record(recorder, command),
            counts,
            new Pace(MOST, Duration.ofSeconds(15), claims::add, claims::add, nanos::get));
    store.endpoints().add(Samples.endpoint(store.account(), "shop"), Samples.SECRET);
  }

  List<LoggedEvent> queue(Subject subject, int length) {
    List<LoggedEvent> events =
        IntStream.rangeClosed(1, length)
            .mapToObj(sequence -> Samples.event(store.account(), subject, sequence))
            .toList();
    store.queue(events);
    return events;
  }

  /** Runs the claims that were asked for, and those that these ask for. */
  void claim() {
    while (!claims.isEmpty()) {
      claims.removeFirst().run();
    }
  }

  List<WebhookSender.Message> waiting() {
    return wire.entrySet().stream()
        .filter(each -> !each.getValue().isDone())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Queues a message of as many orders. */
  void queueOrders(int number) {
    IntStream.range(0, number).forEach(each -> queue(Samples.order(), 1));
  }

  /** Answers the oldest message on the wire. */
  void answer(WebhookSender.Attempt attempt) {
    wire.get(waiting().getFirst()).complete(attempt);
  }

  private CompletionStage<WebhookSender.Attempt> send(WebhookSender.Message message) {
    assertThat(inTransaction).isFalse();
    return wire.computeIfAbsent(message, sent -> new CompletableFuture<>());
  }

  private CompletionStage<RecordAttempt.Result> record(
      RecordAttempts recorder, RecordAttempt.Command command) {
    return databaseIsDown
        ? CompletableFuture.failedFuture(new StorageUnavailable("down", null))
        : CompletableFuture.completedFuture(recorder.record(List.of(command)).getFirst());
  }

  final class WatchedTransactions implements Transactions {
    @Override
    public <T> T inTransaction(Supplier<T> work) {
      if (databaseIsDown) {
        throw new StorageUnavailable("down", null);
      }
      inTransaction = true;
      duringClaim.run();
      T result = work.get();
      inTransaction = false;
      return result;
    }
  }

  final List<Deliveries.Claimed> claimElsewhere(int most) {
    return store.deliveries().claim(new Deliveries.Room(most, most, false), Duration.ofSeconds(30));
  }
}
