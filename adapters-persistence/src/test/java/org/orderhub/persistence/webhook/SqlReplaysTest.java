package org.orderhub.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.application.webhook.DeliveryStore;
import org.orderhub.application.webhook.Lanes;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.Queues;
import org.orderhub.application.webhook.Replays;
import org.orderhub.application.webhook.Replays.Selection;
import org.orderhub.application.webhook.Replays.Which;
import org.orderhub.application.webhook.Samples;
import org.orderhub.application.webhook.ShowLane;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlReplaysTest implements Queues {
  private static final Actor ZOE = new Actor.PartnerKey("Zoe");

  @Inject SqlStore store;
  @Inject Replays replays;
  @Inject Lanes lanes;

  private Endpoint shop;

  @BeforeEach
  void startAfresh() {
    store.startAfresh();
    shop = endpoint("shop");
  }

  @Override
  public DeliveryStore store() {
    return store;
  }

  @Test
  void aDeliveredMessageIsSentAgainAsItWasAndItsTriesCountOn() {
    LoggedEvent event = delivered(1).getFirst();
    assertThat(replay(new Selection.One(event.id()))).isEqualTo(1);
    assertThat(claim(10)).isEmpty();
    assertThat(feed()).isEqualTo(1);

    Deliveries.Claimed again = claim(10).getFirst();
    assertThat(again.ticket().event()).isEqualTo(event.id());
    assertThat(again.body()).isEqualTo(event.body());
    assertThat(again.tally()).isEqualTo(new Deliveries.Tally(2, 1, 0));
    settle(List.of(again), new Deliveries.Fate.Delivered());
    assertThat(states()).containsExactly(ListDeliveries.State.DELIVERED);
    assertThat(store.count("select count(*) as count from delivery_attempts")).isEqualTo(2);
  }

  @Test
  void whoAskedIsKept() {
    LoggedEvent event = delivered(1).getFirst();
    replay(new Selection.One(event.id()));

    Replays.Request request =
        store.inTransaction(() -> replays.requests(shop.account(), shop.id(), 10)).getFirst();
    assertThat(request.by()).isEqualTo("Zoe");
    assertThat(request.messages()).isEqualTo(1);
    assertThat(request.selection()).contains(event.id().value().toString());
  }

  @Test
  void aRangeIsChosenByTimeTypeAndWhatBecameOfIt() {
    List<LoggedEvent> delivered = delivered(3);
    Instant happened =
        Instant.ofEpochMilli(delivered.getFirst().id().value().getMostSignificantBits() >>> 16);
    Instant after = happened.plusSeconds(1);

    assertThat(count(happened, after, Which.ANY)).isEqualTo(3);
    assertThat(count(happened, after, Which.DELIVERED)).isEqualTo(3);
    assertThat(count(happened, after, Which.EXHAUSTED)).isZero();
    assertThat(count(happened, after, Which.NEVER_DELIVERED)).isZero();
    assertThat(count(after, after.plusSeconds(1), Which.ANY)).isZero();
    assertThat(count(happened, after, Which.ANY, EventType.ORDER_REGISTERED)).isEqualTo(3);
    assertThat(count(happened, after, Which.ANY, EventType.ORDER_DELETED)).isZero();
  }

  @Test
  void whatHappenedWhileTheEndpointWasOffIsSentInOrder() {
    store.inTransaction(() -> {
      store.endpoints().save(shop.with(shop.settings(), EndpointStatus.INACTIVE));
      return shop;
    });
    Subject order = Samples.order();
    List<LoggedEvent> missed = lane(order, 3);
    store.inTransaction(() -> {
      Endpoint off = store.endpoints().find(shop.account(), shop.id()).orElseThrow();
      store.endpoints().save(off.with(off.settings(), EndpointStatus.ACTIVE));
      return off;
    });
    LoggedEvent fresh = Samples.event(store.account(), order, 4);

    assertThat(replay(new Selection.SinceSwitchedOff())).isEqualTo(3);
    queue(fresh);
    assertThat(claim(10)).isEmpty();
    feed();
    for (LoggedEvent event : List.of(missed.get(0), missed.get(1), missed.get(2), fresh)) {
      List<Deliveries.Claimed> claimed = claim(10);
      assertThat(Queues.events(claimed)).containsExactly(event.id());
      settle(claimed, new Deliveries.Fate.Delivered());
    }
    assertThat(replay(new Selection.SinceSwitchedOff())).isZero();
  }

  @Test
  void onlyTwentyAtOnceStandBesideWhatIsNew() {
    delivered(30);
    replay(new Selection.Range(Instant.EPOCH, Instant.now(), Set.of(), Which.DELIVERED));

    assertThat(feed()).isEqualTo(20);
    assertThat(feed()).isZero();
    settle(claim(10), new Deliveries.Fate.Delivered());
    assertThat(feed()).isEqualTo(4);
  }

  @Test
  void aParkedMessageIsReleasedWithAllItsTries() {
    Subject order = Samples.order();
    List<LoggedEvent> events = lane(order, 2);
    settle(claim(10), new Deliveries.Fate.Parked());
    assertThat(claim(10)).isEmpty();

    assertThat(lane(order))
        .contains(new ShowLane.Lane(events.getFirst().id(), true, events.size()));
    assertThat(release(events.getLast().id())).isFalse();
    assertThat(release(events.getFirst().id())).isTrue();
    assertThat(lane(order))
        .contains(new ShowLane.Lane(events.getFirst().id(), false, events.size()));
    assertThat(lane(Samples.order())).isEmpty();
    List<Deliveries.Claimed> again = claim(10);
    assertThat(again.getFirst().tally()).isEqualTo(new Deliveries.Tally(2, 1, 0));
    settle(again, new Deliveries.Fate.Delivered());
    assertThat(Queues.events(claim(10))).containsExactly(events.getLast().id());
  }

  @Test
  void theOldestOfALaneIsSkippedAndShownAsGivenUp() {
    Subject order = Samples.order();
    List<LoggedEvent> events = lane(order, 2);
    settle(claim(10), new Deliveries.Fate.Postponed(Duration.ofHours(2)));

    assertThat(skip(events.getLast().id())).isFalse();
    assertThat(skip(events.getFirst().id())).isTrue();
    assertThat(states())
        .containsExactly(ListDeliveries.State.WAITING, ListDeliveries.State.EXHAUSTED);
    List<Deliveries.Claimed> next = claim(10);
    assertThat(Queues.events(next)).containsExactly(events.getLast().id());
    assertThat(skip(events.getLast().id())).isFalse();
  }

  private List<LoggedEvent> delivered(int number) {
    List<LoggedEvent> events =
        IntStream.range(0, number)
            .mapToObj(each -> Samples.event(store.account(), Samples.order(), 1))
            .toList();
    store.queue(events);
    for (List<Deliveries.Claimed> claimed = claim(10); !claimed.isEmpty(); claimed = claim(10)) {
      settle(claimed, new Deliveries.Fate.Delivered());
    }
    return events;
  }

  private int replay(Selection selection) {
    return store.inTransaction(
        () -> replays.add(Samples.nextId(), shop.account(), shop.id(), selection, ZOE));
  }

  private int count(Instant from, Instant until, Which which, EventType... types) {
    return store.inTransaction(() ->
        replays.count(
            shop.account(), shop.id(), new Selection.Range(from, until, Set.of(types), which)));
  }

  private int feed() {
    return store.inTransaction(() -> replays.feed(20));
  }

  private boolean release(EventId event) {
    return store.inTransaction(() -> lanes.release(step(event)));
  }

  private Optional<ShowLane.Lane> lane(Subject subject) {
    return store.inTransaction(() -> lanes.find(shop.account(), shop.id(), subject.id()));
  }

  private boolean skip(EventId event) {
    return store.inTransaction(() -> lanes.skip(step(event)));
  }

  private Lanes.Step step(EventId event) {
    return new Lanes.Step(Samples.nextId(), shop.account(), shop.id(), event, ZOE);
  }

  private List<ListDeliveries.State> states() {
    var query = ListDeliveries.Query.of(shop.account(), shop.id(), null, 50, null);
    return store.inTransaction(() -> store.records().list(query)).items().stream()
        .map(ListDeliveries.Row::state)
        .toList();
  }
}
