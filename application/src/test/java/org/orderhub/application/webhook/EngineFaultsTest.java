package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What goes wrong ends a round or costs a lease, never a message. */
class EngineFaultsTest extends EngineOnFakes {

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
    assertThat(waiting()).extracting(WebhookSender.Message::attempt).containsExactly(1);
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
      claimElsewhere(1);
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
    assertThat(claimElsewhere(10)).hasSize(2);
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

  @Test
  void whatIsClaimedWhileStoppingIsGivenBackWithoutATry() {
    queue(Samples.order(), 1);
    duringClaim =
        () -> {
          duringClaim = () -> {};
          engine.stop(Duration.ZERO);
        };
    engine.send();
    claim();

    assertThat(wire).isEmpty();
    assertThat(claimElsewhere(1).getFirst().tally()).isEqualTo(new Deliveries.Tally(1, 1, 0));
  }
}
