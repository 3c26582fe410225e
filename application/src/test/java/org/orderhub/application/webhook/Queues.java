package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Endpoint;

/** Endpoints with queues, to claim from and to settle. */
public interface Queues {
  Duration LEASE = Duration.ofSeconds(30);

  DeliveryStore store();

  default Endpoint endpoint(String name) {
    Endpoint endpoint = Samples.endpoint(store().account(), name);
    store()
        .inTransaction(() -> {
          store().endpoints().add(endpoint, Samples.SECRET);
          return endpoint;
        });
    return endpoint;
  }

  default void save(Endpoint endpoint) {
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

  default void queue(LoggedEvent event) {
    store().queue(List.of(event));
  }

  default List<Deliveries.Claimed> claim(int most) {
    return claim(new Deliveries.Room(most, most, false));
  }

  default List<Deliveries.Claimed> claim(Deliveries.Room room) {
    return store().inTransaction(() -> store().deliveries().claim(room, LEASE));
  }

  /** Ahead of what may be on the wire. */
  default List<Deliveries.Claimed> claimAhead(int most) {
    return claim(new Deliveries.Room(most, most, true));
  }

  static List<EventId> events(List<Deliveries.Claimed> claimed) {
    return claimed.stream().map(each -> each.ticket().event()).toList();
  }

  /** Gives how many tickets were good. */
  default int settle(List<Deliveries.Claimed> claimed, Deliveries.Fate fate) {
    List<Deliveries.Settlement> settlements =
        claimed.stream().map(each -> settlement(each, fate)).toList();
    return store().inTransaction(() -> store().deliveries().settle(settlements)).size();
  }

  static Deliveries.Settlement settlement(Deliveries.Claimed claimed, Deliveries.Fate fate) {
    WebhookSender.Attempt attempt =
        fate instanceof Deliveries.Fate.Delivered
            ? Samples.accepted()
            : Samples.attempt(new AttemptOutcome.Refused(503, Duration.ofSeconds(7)));
    return new Deliveries.Settlement(claimed.ticket(), claimed.tally().attempt(), attempt, fate);
  }
}
