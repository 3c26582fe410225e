package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.eventlog.LoggedEvent;

class SendDueDeliveriesTest extends EngineOnFakes {

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
}
