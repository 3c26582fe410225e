package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.SigningSecrets;

/** What holds for every {@link Deliveries}: lanes, and what may be claimed of them. */
public interface DeliveriesContract extends Queues {

  @Test
  default void aQueuedMessageIsClaimedWithAllThatIsNeededToSendIt() {
    Endpoint endpoint = endpoint("shop");
    LoggedEvent event = Samples.event(store().account(), Samples.order(), 1);
    queue(event);

    Deliveries.Claimed claimed = claim(10).getFirst();

    assertThat(claimed.ticket().event()).isEqualTo(event.id());
    assertThat(claimed.ticket().endpoint()).isEqualTo(endpoint.id());
    assertThat(claimed.body()).isEqualTo(event.body());
    assertThat(claimed.tally().attempt()).isEqualTo(1);
    assertThat(claimed.tally().lostLeases()).isZero();
    assertThat(claimed.target())
        .isEqualTo(
            new Deliveries.Target(
                endpoint.settings().url(),
                endpoint.settings().authentication(),
                CustomHeaders.NONE,
                new SigningSecrets(Samples.SECRET, null),
                AfterExhaustion.SKIP));
  }

  @Test
  default void onlyTheOldestMessageOfALaneIsClaimed() {
    endpoint("shop");
    Subject order = Samples.order();
    List<LoggedEvent> events = lane(order, 3);

    for (LoggedEvent event : events) {
      List<Deliveries.Claimed> claimed = claim(10);
      assertThat(Queues.events(claimed)).containsExactly(event.id());
      settle(claimed, new Deliveries.Fate.Delivered());
    }
    assertThat(claim(10)).isEmpty();
  }

  @Test
  default void eachEndpointAndEachSubjectIsALaneOfItsOwn() {
    endpoint("shop");
    endpoint("warehouse");
    lane(Samples.order(), 2);
    lane(Samples.order(), 2);

    assertThat(claim(10)).hasSize(4);
  }

  @Test
  default void atMostFourMessagesOfAnEndpointAreOnTheWay() {
    endpoint("shop");
    IntStream.range(0, 7).forEach(each -> lane(Samples.order(), 1));

    List<Deliveries.Claimed> first = claim(100);
    assertThat(first).hasSize(4);
    assertThat(claim(100)).isEmpty();
    settle(first.subList(0, 2), new Deliveries.Fate.Delivered());
    assertThat(claim(100)).hasSize(2);
  }

  @Test
  default void neverMoreThanAskedForAreClaimed() {
    endpoint("shop");
    endpoint("warehouse");
    IntStream.range(0, 5).forEach(each -> lane(Samples.order(), 1));

    assertThat(claim(3)).hasSizeBetween(1, 3);
  }

  @Test
  default void aPostponedMessageHoldsItsLaneAndNoOther() {
    endpoint("shop");
    List<LoggedEvent> events = lane(Samples.order(), 2);
    settle(claim(10), new Deliveries.Fate.Postponed(Duration.ofMinutes(5)));

    List<LoggedEvent> others = lane(Samples.order(), 1);
    assertThat(Queues.events(claim(10))).containsExactly(others.getFirst().id());
    store().pass(Duration.ofMinutes(4));
    assertThat(Queues.events(claim(10)))
        .doesNotContain(events.getFirst().id(), events.getLast().id());
    store().pass(Duration.ofMinutes(2));
    assertThat(Queues.events(claim(10))).contains(events.getFirst().id());
  }

  @Test
  default void whatCameAfterAPostponementStillFollowsInOrder() {
    endpoint("shop");
    Subject order = Samples.order();
    lane(order, 2);
    settle(claim(10), new Deliveries.Fate.Postponed(Duration.ofMinutes(5)));
    queue(Samples.event(store().account(), order, 3));
    assertThat(claim(10)).isEmpty();

    store().pass(Duration.ofMinutes(6));
    List<Deliveries.Claimed> again = claim(10);
    assertThat(again).hasSize(1);
    assertThat(again.getFirst().tally().attempt()).isEqualTo(2);
    settle(again, new Deliveries.Fate.Delivered());
    settle(claim(10), new Deliveries.Fate.Delivered());
    settle(claim(10), new Deliveries.Fate.Delivered());
    assertThat(store().inTransaction(() -> store().records().queue().waiting())).isZero();
  }

  @Test
  default void aSkippedMessageMakesWay() {
    endpoint("shop");
    List<LoggedEvent> events = lane(Samples.order(), 2);
    settle(claim(10), new Deliveries.Fate.Skipped());

    assertThat(Queues.events(claim(10))).containsExactly(events.getLast().id());
  }

  @Test
  default void aParkedMessageHoldsItsLane() {
    endpoint("shop");
    Subject order = Samples.order();
    lane(order, 2);
    settle(claim(10), new Deliveries.Fate.Parked());
    queue(Samples.event(store().account(), order, 3));

    store().pass(Duration.ofDays(400));
    assertThat(claim(10)).isEmpty();
  }

  @Test
  default void anEndpointThatIsOffIsNotServedAndKeepsWhatWaits() {
    Endpoint endpoint = endpoint("shop");
    lane(Samples.order(), 1);
    save(endpoint.with(endpoint.settings(), EndpointStatus.INACTIVE));
    assertThat(claim(10)).isEmpty();

    Endpoint off =
        store()
            .inTransaction(() -> store().endpoints().find(endpoint.account(), endpoint.id()))
            .orElseThrow();
    save(off.with(off.settings(), EndpointStatus.ACTIVE));
    assertThat(claim(10)).hasSize(1);
  }
}
