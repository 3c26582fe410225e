package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of an endpoint that is well the engine holds more messages than it sends at once. */
class SendAheadTest extends EngineOnFakes {

  @Test
  void theNextMessageFollowsAnAnswerWithoutAClaim() {
    queueOrders(10);
    engine.send();
    claim();
    assertThat(wire).hasSize(4);

    answer(Samples.accepted());
    assertThat(wire).hasSize(5);
    assertThat(waiting()).hasSize(4);
  }

  @Test
  void allAreSentOnceWithFourOnTheWireAtMost() {
    queueOrders(50);
    engine.send();
    claim();
    while (!waiting().isEmpty()) {
      assertThat(waiting()).hasSizeLessThanOrEqualTo(4);
      answer(Samples.accepted());
      claim();
    }

    assertThat(wire.keySet()).hasSize(50).allMatch(message -> message.attempt() == 1);
    assertThat(store.records().queue().waiting()).isZero();
  }

  @Test
  void afterAFailureNothingIsSentBeforeItIsKnownHowMuchTheEndpointMayTake() {
    queueOrders(10);
    engine.send();
    claim();
    databaseIsDown = true;
    answer(Samples.failed());
    answer(Samples.accepted());
    assertThat(wire).hasSize(4);

    databaseIsDown = false;
    engine.send();
    claim();
    assertThat(waiting()).hasSize(4).allMatch(message -> message.attempt() == 1);
    assertThat(claimElsewhere(100)).isEmpty();
  }

  @Test
  void whatWaitsForTooLongIsGivenBackAndSentByALaterClaim() {
    queueOrders(10);
    engine.send();
    claim();
    nanos.addAndGet(Duration.ofSeconds(11).toNanos());
    answer(Samples.accepted());
    assertThat(wire).hasSize(4);

    claim();
    assertThat(waiting()).hasSize(4).allMatch(message -> message.attempt() == 1);
  }

  @Test
  void whatCannotBeGivenBackIsGivenBackLater() {
    queueOrders(10);
    engine.send();
    claim();
    nanos.addAndGet(Duration.ofSeconds(11).toNanos());
    databaseIsDown = true;
    engine.send();
    claim();
    assertThat(wire).hasSize(4);

    databaseIsDown = false;
    engine.stop(Duration.ZERO);
    assertThat(claimElsewhere(100)).hasSize(4);
  }

  @Test
  void stoppingGivesBackWhatWaitsWithoutATry() {
    queueOrders(3);
    store.endpoints().add(Samples.endpoint(store.account(), "warehouse"), Samples.SECRET);
    queueOrders(9);
    engine.send();
    claim();
    assertThat(waiting()).hasSize(MOST);
    engine.stop(Duration.ZERO);

    List<Integer> attempts =
        claimElsewhere(100).stream().map(message -> message.tally().attempt()).toList();
    assertThat(attempts).hasSize(8).contains(1);
  }

  @Test
  void whatWaitsForAPlaceGoesWhenThereIsOne() {
    store.endpoints().add(Samples.endpoint(store.account(), "warehouse"), Samples.SECRET);
    queueOrders(4);
    engine.send();
    claim();
    assertThat(wire).hasSize(MOST);
    while (!waiting().isEmpty()) {
      assertThat(waiting()).hasSizeLessThanOrEqualTo(MOST);
      answer(Samples.accepted());
      claim();
    }

    assertThat(wire).hasSize(8);
  }
}
