package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;

/** What holds for every {@link Deliveries}. */
public interface DeliveriesContract {
  Duration LEASE = Duration.ofSeconds(30);

  DeliveryStore store();

  @Test
  default void aQueuedMessageIsClaimedWithAllThatIsNeededToSendIt() {
    Endpoint endpoint = endpoint("shop");
    LoggedEvent event = Samples.event(store().account(), Samples.order(), 1);
    queue(event);

    Deliveries.Claimed claimed = claim(10).getFirst();

    assertThat(claimed.ticket().event()).isEqualTo(event.id());
    assertThat(claimed.ticket().endpoint()).isEqualTo(endpoint.id());
    assertThat(claimed.body()).isEqualTo(event.body());
    assertThat(claimed.attempt()).isEqualTo(1);
    assertThat(claimed.lostLeases()).isZero();
    assertThat(claimed.target())
        .isEqualTo(
            new Deliveries.Target(
                endpoint.settings().url(),
                endpoint.settings().authentication(),
                Samples.SECRET,
                AfterExhaustion.SKIP));
  }

  @Test
  default void aClaimedMessageIsNotClaimedTwice() {
    endpoint("shop");
    queue(Samples.event(store().account(), Samples.order(), 1));

    assertThat(claim(10)).hasSize(1);
    assertThat(claim(10)).isEmpty();
  }

  @Test
  default void onlyTheOldestMessageOfALaneIsClaimed() {
    endpoint("shop");
    Subject order = Samples.order();
    List<LoggedEvent> events = lane(order, 3);

    for (LoggedEvent event : events) {
      List<Deliveries.Claimed> claimed = claim(10);
      assertThat(events(claimed)).containsExactly(event.id());
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
    assertThat(first).hasSize(Deliveries.MOST_OF_AN_ENDPOINT);
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
    assertThat(events(claim(10))).containsExactly(others.getFirst().id());
    store().pass(Duration.ofMinutes(4));
    assertThat(events(claim(10))).doesNotContain(events.getFirst().id(), events.getLast().id());
    store().pass(Duration.ofMinutes(2));
    assertThat(events(claim(10))).contains(events.getFirst().id());
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
    assertThat(again.getFirst().attempt()).isEqualTo(2);
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

    assertThat(events(claim(10))).containsExactly(events.getLast().id());
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
  default void aLeaseThatRanOutIsCountedAndClaimedAgain() {
    endpoint("shop");
    lane(Samples.order(), 2);
    for (int lost = 0; lost < 5; lost++) {
      Deliveries.Claimed claimed = claim(10).getFirst();
      assertThat(claimed.lostLeases()).isEqualTo(lost);
      assertThat(claimed.attempt()).isEqualTo(lost + 1);
      assertThat(claimed.keepsCrashing()).isFalse();
      store().pass(LEASE.plusSeconds(1));
    }
    assertThat(claim(10).getFirst().keepsCrashing()).isTrue();
  }

  @Test
  default void aResultEndsTheRunOfLostLeases() {
    endpoint("shop");
    lane(Samples.order(), 1);
    claim(10);
    store().pass(LEASE.plusSeconds(1));
    settle(claim(10), new Deliveries.Fate.Postponed(Duration.ZERO));

    assertThat(claim(10).getFirst().lostLeases()).isZero();
  }

  @Test
  default void aResultThatComesAfterTheNextClaimIsTooLate() {
    endpoint("shop");
    lane(Samples.order(), 1);
    List<Deliveries.Claimed> lost = claim(10);
    store().pass(LEASE.plusSeconds(1));
    List<Deliveries.Claimed> again = claim(10);

    assertThat(settle(lost, new Deliveries.Fate.Delivered())).isZero();
    assertThat(settle(again, new Deliveries.Fate.Delivered())).isEqualTo(1);
    assertThat(settle(again, new Deliveries.Fate.Delivered())).isZero();
  }

  @Test
  default void aLeaseGivenBackIsDueAtOnceAndNotALoss() {
    endpoint("shop");
    lane(Samples.order(), 1);
    List<Deliveries.Claimed> claimed = claim(10);
    store()
        .inTransaction(() -> {
          store().deliveries().release(List.of(claimed.getFirst().ticket()));
          return claimed;
        });

    assertThat(claim(10).getFirst().lostLeases()).isZero();
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

  @Test
  default void manyResultsOfDifferentKindsAreSettledAtOnce() {
    endpoint("shop");
    IntStream.range(0, 4).forEach(each -> lane(Samples.order(), 2));
    List<Deliveries.Claimed> claimed = claim(10);
    List<Deliveries.Fate> fates =
        List.of(
            new Deliveries.Fate.Delivered(),
            new Deliveries.Fate.Skipped(),
            new Deliveries.Fate.Postponed(Duration.ofHours(1)),
            new Deliveries.Fate.Parked());
    List<Deliveries.Settlement> settlements = new ArrayList<>();
    for (int each = 0; each < fates.size(); each++) {
      settlements.add(settlement(claimed.get(each), fates.get(each)));
    }

    assertThat(store().inTransaction(() -> store().deliveries().settle(settlements))).hasSize(4);
    assertThat(claim(10)).hasSize(2);
    store().pass(Duration.ofHours(2));
    // The two whose leases ran out meanwhile, and the postponed one.
    assertThat(claim(10)).hasSize(3);
  }

  default Endpoint endpoint(String name) {
    Endpoint endpoint = Samples.endpoint(store().account(), name);
    store()
        .inTransaction(() -> {
          store().endpoints().add(endpoint, Samples.SECRET);
          return endpoint;
        });
    return endpoint;
  }

  private void save(Endpoint endpoint) {
    store()
        .inTransaction(() -> {
          store().endpoints().save(endpoint);
          return endpoint;
        });
  }

  default List<LoggedEvent> lane(Subject subject, int length) {
    List<LoggedEvent> events =
        IntStream.rangeClosed(1, length)
            .mapToObj(sequence -> Samples.event(store().account(), subject, sequence))
            .toList();
    store().queue(events);
    return events;
  }

  private void queue(LoggedEvent event) {
    store().queue(List.of(event));
  }

  default List<Deliveries.Claimed> claim(int most) {
    return store().inTransaction(() -> store().deliveries().claim(most, LEASE));
  }

  private static List<EventId> events(List<Deliveries.Claimed> claimed) {
    return claimed.stream().map(each -> each.ticket().event()).toList();
  }

  /** Gives how many tickets were good. */
  default int settle(List<Deliveries.Claimed> claimed, Deliveries.Fate fate) {
    List<Deliveries.Settlement> settlements =
        claimed.stream().map(each -> settlement(each, fate)).toList();
    return store().inTransaction(() -> store().deliveries().settle(settlements)).size();
  }

  private static Deliveries.Settlement settlement(
      Deliveries.Claimed claimed, Deliveries.Fate fate) {
    WebhookSender.Attempt attempt =
        fate instanceof Deliveries.Fate.Delivered
            ? Samples.accepted()
            : Samples.attempt(new AttemptOutcome.Refused(503, Duration.ofSeconds(7)));
    return new Deliveries.Settlement(claimed.ticket(), claimed.attempt(), attempt, fate);
  }
}
