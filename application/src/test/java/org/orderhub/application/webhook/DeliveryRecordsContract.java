package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Endpoint;

/** What holds for all {@link DeliveryRecords}. */
public interface DeliveryRecordsContract {
  DeliveryStore store();

  @Test
  default void aMessageThatWaitsIsListedAsWaiting() {
    Endpoint endpoint = shop();
    LoggedEvent event = queued();

    ListDeliveries.Row row = list(endpoint, null, 10, null).items().getFirst();

    assertThat(row.event()).isEqualTo(event.id());
    assertThat(row.type()).isEqualTo(event.type());
    assertThat(row.subject()).isEqualTo(event.subject());
    assertThat(row.label()).isNotEmpty();
    assertThat(row.sequence()).isEqualTo(1);
    assertThat(row.state()).isEqualTo(ListDeliveries.State.WAITING);
    assertThat(row.attempts()).isZero();
    assertThat(row.nextTryAt()).isNotNull();
    assertThat(row.finishedAt()).isNull();
  }

  @Test
  default void everyEndIsToldApart() {
    Endpoint endpoint = shop();
    EventId delivered = settled(new Deliveries.Fate.Delivered(), Samples.accepted());
    EventId skipped = settled(new Deliveries.Fate.Skipped(), Samples.failed());
    EventId parked = settled(new Deliveries.Fate.Parked(), Samples.failed());
    EventId waiting = queued().id();

    assertThat(events(endpoint, ListDeliveries.State.DELIVERED)).containsExactly(delivered);
    assertThat(events(endpoint, ListDeliveries.State.EXHAUSTED)).containsExactly(skipped);
    assertThat(events(endpoint, ListDeliveries.State.PARKED)).containsExactly(parked);
    assertThat(events(endpoint, ListDeliveries.State.WAITING)).containsExactly(waiting);
    assertThat(events(endpoint, null)).containsExactly(waiting, parked, skipped, delivered);
  }

  @Test
  default void aDoneDeliveryTellsWhenAndAfterHowManyTries() {
    Endpoint endpoint = shop();
    queued();
    settle(new Deliveries.Fate.Postponed(Duration.ZERO), Samples.failed());
    settle(new Deliveries.Fate.Delivered(), Samples.accepted());

    ListDeliveries.Row row = list(endpoint, null, 10, null).items().getFirst();

    assertThat(row.attempts()).isEqualTo(2);
    assertThat(row.finishedAt()).isNotNull();
    assertThat(row.nextTryAt()).isNull();
  }

  @Test
  default void pagesFollowOneAnotherWithoutGapsOrRepeats() {
    Endpoint endpoint = shop();
    List<EventId> done =
        IntStream.range(0, 3)
            .mapToObj(each -> settled(new Deliveries.Fate.Delivered(), Samples.accepted()))
            .toList();
    List<EventId> open = IntStream.range(0, 2).mapToObj(each -> queued().id()).toList();

    Page<ListDeliveries.Row> first = list(endpoint, null, 2, null);
    Page<ListDeliveries.Row> second = list(endpoint, null, 2, UUID.fromString(first.next()));
    Page<ListDeliveries.Row> third = list(endpoint, null, 2, UUID.fromString(second.next()));

    assertThat(ids(first)).containsExactly(open.get(1), open.get(0));
    assertThat(ids(second)).containsExactly(done.get(2), done.get(1));
    assertThat(ids(third)).containsExactly(done.get(0));
    assertThat(third.next()).isNull();
  }

  static List<AttemptOutcome> outcomes() {
    return List.of(
        new AttemptOutcome.Accepted(204),
        new AttemptOutcome.Refused(302, null),
        new AttemptOutcome.Refused(429, Duration.ofSeconds(77)),
        new AttemptOutcome.TimedOut(),
        new AttemptOutcome.Unreachable("nobody listens"),
        new AttemptOutcome.Forbidden("a private address"));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  default void aTryIsShownAsItEnded(AttemptOutcome outcome) {
    Endpoint endpoint = shop();
    LoggedEvent event = queued();
    settle(new Deliveries.Fate.Postponed(Duration.ZERO), Samples.failed());
    settle(
        new Deliveries.Fate.Skipped(),
        new WebhookSender.Attempt(outcome, Duration.ofMillis(34), "Ünïcode 🙂 \n \t"));

    ShowDelivery.View view = view(endpoint, event.id());

    assertThat(view.body()).isEqualTo(event.body());
    assertThat(view.tries()).extracting(ShowDelivery.Try::number).containsExactly(1, 2);
    assertThat(view.tries().getLast().outcome()).isEqualTo(outcome);
    assertThat(view.tries().getLast().took()).isEqualTo(Duration.ofMillis(34));
    assertThat(view.tries().getLast().answer()).isEqualTo("Ünïcode 🙂 \n \t");
    assertThat(view.row()).isEqualTo(list(endpoint, null, 1, null).items().getFirst());
  }

  @Test
  default void aMessageNotTriedYetIsShownWithoutTries() {
    Endpoint endpoint = shop();
    LoggedEvent event = queued();

    assertThat(view(endpoint, event.id()).tries()).isEmpty();
  }

  @Test
  default void anotherAccountSeesNothing() {
    Endpoint endpoint = shop();
    LoggedEvent event = queued();
    var stranger = new AccountId(Samples.nextId());

    store()
        .inTransaction(() -> {
          DeliveryRecords records = store().records();
          var query = ListDeliveries.Query.of(stranger, endpoint.id(), null, 10, null);
          assertThat(records.list(query).items()).isEmpty();
          assertThat(records.find(stranger, endpoint.id(), event.id())).isEmpty();
          return endpoint;
        });
  }

  @Test
  default void theQueueTellsHowManyWaitAndForHowLong() {
    shop();
    queued();
    queued();
    store().pass(Duration.ofSeconds(90));

    ShowDeliveryBacklog.Queue queue = store().inTransaction(() -> store().records().queue());

    assertThat(queue.waiting()).isEqualTo(2);
    assertThat(queue.oldestDue()).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(120));
  }

  @Test
  default void endpointsAreMeasuredAndTheOnesBehindAreNamed() {
    Endpoint endpoint = shop();
    settled(new Deliveries.Fate.Parked(), Samples.failed());
    queued();
    store().pass(Duration.ofSeconds(90));

    MeasureEndpoints.Measures measures = store().inTransaction(() -> store().records().measures(1));

    assertThat(measures.parked()).isEqualTo(1);
    assertThat(measures.breakers()).isEqualTo(new MeasureEndpoints.Breakers(1, 0, 0));
    assertThat(measures.lags())
        .singleElement()
        .satisfies(lag -> {
          assertThat(lag.endpoint()).isEqualTo(endpoint.id());
          assertThat(lag.behind()).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(120));
        });
  }

  @Test
  default void anEmptyQueueHasNoAge() {
    assertThat(store().inTransaction(() -> store().records().queue()))
        .isEqualTo(new ShowDeliveryBacklog.Queue(0, Duration.ZERO));
  }

  @Test
  default void housekeepingTouchesNothingOfToday() {
    Endpoint endpoint = shop();
    EventId delivered = settled(new Deliveries.Fate.Delivered(), Samples.accepted());
    EventId waiting = queued().id();

    int orphans =
        store()
            .inTransaction(() -> {
              store().records().forgetOldAttempts();
              return store().records().forgetOrphans();
            });

    assertThat(orphans).isZero();
    assertThat(events(endpoint, null)).containsExactly(waiting, delivered);
  }

  private Endpoint shop() {
    Endpoint endpoint = Samples.endpoint(store().account(), "shop");
    store()
        .inTransaction(() -> {
          store().endpoints().add(endpoint, Samples.SECRET);
          return endpoint;
        });
    return endpoint;
  }

  private LoggedEvent queued() {
    LoggedEvent event = Samples.event(store().account(), Samples.order(), 1);
    store().queue(List.of(event));
    return event;
  }

  private EventId settled(Deliveries.Fate fate, WebhookSender.Attempt attempt) {
    EventId event = queued().id();
    settle(fate, attempt);
    return event;
  }

  private void settle(Deliveries.Fate fate, WebhookSender.Attempt attempt) {
    store()
        .inTransaction(() -> {
          Deliveries.Claimed claimed =
              store()
                  .deliveries()
                  .claim(new Deliveries.Room(1, 1, false), Duration.ofSeconds(30))
                  .getFirst();
          return store()
              .deliveries()
              .settle(
                  List.of(
                      new Deliveries.Settlement(
                          claimed.ticket(), claimed.tally().attempt(), attempt, fate)));
        });
  }

  private ShowDelivery.View view(Endpoint endpoint, EventId event) {
    return store()
        .inTransaction(() -> store().records().find(endpoint.account(), endpoint.id(), event))
        .orElseThrow();
  }

  private List<EventId> events(Endpoint endpoint, ListDeliveries.State state) {
    return ids(list(endpoint, state, 10, null));
  }

  private static List<EventId> ids(Page<ListDeliveries.Row> page) {
    return page.items().stream().map(ListDeliveries.Row::event).toList();
  }

  private Page<ListDeliveries.Row> list(
      Endpoint endpoint, ListDeliveries.State state, int limit, UUID after) {
    var query = ListDeliveries.Query.of(endpoint.account(), endpoint.id(), state, limit, after);
    return store().inTransaction(() -> store().records().list(query));
  }
}
