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
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.webhook.RetrySchedule;

/** The engine on fakes: every thread is the test's own, and the wire answers when it is told to. */
class SendDueDeliveriesTest {
  private static final int MOST = 6;

  private final InMemoryStore store = new InMemoryStore();
  private final Map<WebhookSender.Message, CompletableFuture<WebhookSender.Attempt>> wire =
      new LinkedHashMap<>();
  private final List<Runnable> claims = new ArrayList<>();
  private final AtomicLong nanos = new AtomicLong();
  private final AttemptCounts counts = new AttemptCounts();
  private boolean databaseIsDown;
  private boolean inTransaction;
  private Runnable duringClaim = () -> {};
  private SendDueDeliveriesService engine;

  @BeforeEach
  void startAnEngine() {
    var recorder =
        new RecordAttemptsService(
            store.deliveries(), store.endpoints(), new RetrySchedule(1), () -> 0.5);
    engine =
        new SendDueDeliveriesService(
            store.deliveries(),
            new WatchedTransactions(),
            this::send,
            command -> record(recorder, command),
            counts,
            new SendDueDeliveriesService.Pace(MOST, claims::add, nanos::get));
    store.endpoints().add(Samples.endpoint(store.account(), "shop"), Samples.SECRET);
  }

  @Test
  void callingReturnsAtOnceAndManyCallsAreOneClaim() {
    queue(Samples.order(), 1);
    IntStream.range(0, 5).forEach(each -> engine.send());

    assertThat(claims).hasSize(1);
    assertThat(wire).isEmpty();
    claim();
    assertThat(wire).hasSize(1);
  }

  @Test
  void aDeliveredMessageMakesWayForTheNextOfItsLane() {
    List<LoggedEvent> events = queue(Samples.order(), 3);
    engine.send();
    for (LoggedEvent event : events) {
      claim();
      assertThat(waiting()).extracting(WebhookSender.Message::id).containsExactly(event.id());
      answer(Samples.accepted());
    }

    assertThat(store.records().queue().waiting()).isZero();
  }

  @Test
  void noMoreAreOnTheWireThanThereIsRoomFor() {
    store.endpoints().add(Samples.endpoint(store.account(), "warehouse"), Samples.SECRET);
    IntStream.range(0, 10).forEach(each -> queue(Samples.order(), 1));
    engine.send();
    claim();
    assertThat(waiting()).hasSize(MOST);

    answer(Samples.accepted());
    claim();
    assertThat(wire).hasSizeGreaterThan(MOST);
    assertThat(waiting()).hasSizeLessThanOrEqualTo(MOST);
  }

  @Test
  void messagesCarryTheirAttemptAndAreCountedByOutcome() {
    queue(Samples.order(), 1);
    engine.send();
    claim();
    answer(Samples.failed());
    store.pass(Duration.ofMinutes(1));
    engine.send();
    claim();

    assertThat(waiting()).extracting(WebhookSender.Message::attempt).containsExactly(2);
    answer(Samples.accepted());
    var backlog = new ShowDeliveryBacklogService(store.records(), counts).show();
    assertThat(backlog.attempts())
        .containsEntry(ShowDeliveryBacklog.OutcomeClass.REFUSED, 1L)
        .containsEntry(ShowDeliveryBacklog.OutcomeClass.ACCEPTED, 1L)
        .containsEntry(ShowDeliveryBacklog.OutcomeClass.TIMED_OUT, 0L);
    assertThat(backlog.queue().waiting()).isZero();
  }

  @Test
  void aDatabaseThatIsDownEndsARoundAndNotTheEngine() {
    queue(Samples.order(), 1);
    databaseIsDown = true;
    engine.send();
    claim();
    assertThat(wire).isEmpty();

    databaseIsDown = false;
    engine.send();
    claim();
    assertThat(wire).hasSize(1);
  }

  @Test
  void aResultThatCouldNotBeRecordedIsRecordedLater() {
    queue(Samples.order(), 1);
    engine.send();
    claim();
    databaseIsDown = true;
    answer(Samples.accepted());
    assertThat(store.records().queue().waiting()).isEqualTo(1);

    databaseIsDown = false;
    engine.send();
    claim();
    assertThat(store.records().queue().waiting()).isZero();
    assertThat(wire).hasSize(1);
  }

  @Test
  void aResultThatCouldNotBeRecordedWithinItsLeaseIsLetGo() {
    queue(Samples.order(), 1);
    engine.send();
    claim();
    databaseIsDown = true;
    answer(Samples.accepted());
    nanos.addAndGet(Duration.ofSeconds(31).toNanos());
    store.pass(Duration.ofSeconds(31));

    databaseIsDown = false;
    engine.send();
    claim();
    assertThat(wire).hasSize(2);
  }

  @Test
  void aMessageClaimedTooSlowlyIsGivenBackUnsent() {
    queue(Samples.order(), 1);
    duringClaim = () -> nanos.addAndGet(Duration.ofSeconds(11).toNanos());
    engine.send();
    claim();
    assertThat(wire).isEmpty();

    duringClaim = () -> {};
    engine.send();
    claim();
    assertThat(wire).hasSize(1);
  }

  @Test
  void aSenderThatThrowsLosesTheLeaseAndNotTheMessage() {
    queue(Samples.order(), 1);
    engine.send();
    claim();
    wire.values().forEach(each -> each.completeExceptionally(new IllegalStateException("bug")));
    store.pass(Duration.ofMinutes(1));
    engine.send();
    claim();

    assertThat(waiting()).extracting(WebhookSender.Message::attempt).containsExactly(2);
  }

  @Test
  void aMessageThatKeepsCrashingIsNotSentAgain() {
    queue(Samples.order(), 2);
    for (int lost = 0; lost < 5; lost++) {
      store.deliveries().claim(1, Duration.ofSeconds(30));
      store.pass(Duration.ofMinutes(1));
    }
    engine.send();
    claim();

    assertThat(waiting()).extracting(WebhookSender.Message::attempt).containsExactly(1);
    assertThat(counts.soFar().values()).containsOnly(0L);
  }

  @Test
  void stoppingGivesBackWhatDidNotComeHome() {
    queue(Samples.order(), 1);
    engine.send();
    claim();
    engine.stop(Duration.ofMillis(1));
    queue(Samples.order(), 1);
    engine.send();

    assertThat(claims).isEmpty();
    assertThat(store.deliveries().claim(10, Duration.ofSeconds(30))).hasSize(2);
  }

  @Test
  void stoppingWaitsForWhatIsOnTheWire() {
    queue(Samples.order(), 1);
    engine.send();
    claim();
    CompletableFuture<Void> stopped =
        CompletableFuture.runAsync(() -> engine.stop(Duration.ofSeconds(30)));
    answer(Samples.accepted());
    stopped.join();

    assertThat(store.records().queue().waiting()).isZero();
  }

  private List<LoggedEvent> queue(Subject subject, int length) {
    List<LoggedEvent> events =
        IntStream.rangeClosed(1, length)
            .mapToObj(sequence -> Samples.event(store.account(), subject, sequence))
            .toList();
    store.queue(events);
    return events;
  }

  /** Runs the claims that were asked for, and those that these ask for. */
  private void claim() {
    while (!claims.isEmpty()) {
      claims.removeFirst().run();
    }
  }

  private List<WebhookSender.Message> waiting() {
    return wire.entrySet().stream()
        .filter(each -> !each.getValue().isDone())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Answers the oldest message on the wire. */
  private void answer(WebhookSender.Attempt attempt) {
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

  private final class WatchedTransactions implements Transactions {
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
}
