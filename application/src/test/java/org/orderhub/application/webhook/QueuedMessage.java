package org.orderhub.application.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.orderhub.application.webhook.ListDeliveries.State;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;

/** One message of {@link InMemoryDeliveries}, waiting or done. */
final class QueuedMessage {
  final EndpointId endpoint;
  final LoggedEvent event;
  final Instant queuedAt;
  Instant due;
  boolean leased;
  State state = State.WAITING;
  private final List<ShowDelivery.Try> tries = new ArrayList<>();
  private long fence;
  private int attempts;
  private int earlierTries;
  private int lostLeases;
  private Instant finishedAt;

  QueuedMessage(EndpointId endpoint, LoggedEvent event, Instant now) {
    this.endpoint = endpoint;
    this.event = event;
    this.queuedAt = now;
    this.due = now;
  }

  AccountId account() {
    return event.account();
  }

  /** Parked ones wait too, for staff. */
  boolean isWaiting() {
    return state == State.WAITING || state == State.PARKED;
  }

  boolean isFinishedBefore(Instant time) {
    return finishedAt != null && finishedAt.isBefore(time);
  }

  boolean matches(ListDeliveries.Filter filter) {
    return (filter.state() == null || state == filter.state())
        && (filter.type() == null || event.type() == filter.type())
        && (filter.subject() == null || event.subject().id().equals(filter.subject()))
        && (filter.from() == null || !happenedAt().isBefore(filter.from()))
        && (filter.until() == null || happenedAt().isBefore(filter.until()));
  }

  /** The time in the event's name. */
  private Instant happenedAt() {
    return Instant.ofEpochMilli(event.id().value().getMostSignificantBits() >>> 16);
  }

  boolean isOnLaneOf(QueuedMessage other) {
    return endpoint.equals(other.endpoint) && event.subject().equals(other.event.subject());
  }

  Deliveries.Ticket ticket() {
    return new Deliveries.Ticket(account(), endpoint, event.id(), fence);
  }

  Deliveries.Claimed claim(
      Endpoints.Signing signing, Deliveries.Allowance allowance, Instant leaseEnd) {
    fence++;
    attempts++;
    lostLeases = leased ? lostLeases + 1 : lostLeases;
    leased = true;
    due = leaseEnd;
    Endpoint.Settings settings = signing.endpoint().settings();
    return new Deliveries.Claimed(
        ticket(),
        new Deliveries.Target(
            settings.url(),
            settings.authentication(),
            settings.headers(),
            signing.secrets(),
            settings.afterExhaustion()),
        new Deliveries.Tally(earlierTries + attempts, attempts, lostLeases),
        allowance,
        event.body());
  }

  void release(Instant now) {
    leased = false;
    due = now;
  }

  void giveBack(Instant now) {
    release(now);
    attempts--;
  }

  void settle(Deliveries.Settlement settlement, Instant now) {
    leased = false;
    lostLeases = 0;
    tries.add(
        new ShowDelivery.Try(
            settlement.attempt(),
            now,
            settlement.result().took(),
            settlement.result().outcome(),
            settlement.result().answer()));
    switch (settlement.fate()) {
      case Deliveries.Fate.Delivered delivered -> finish(State.DELIVERED, now);
      case Deliveries.Fate.Skipped skipped -> finish(State.EXHAUSTED, now);
      case Deliveries.Fate.Postponed postponed -> due = now.plus(postponed.by());
      case Deliveries.Fate.Parked parked -> {
        state = State.PARKED;
        due = Instant.MAX;
      }
    }
  }

  private void finish(State end, Instant now) {
    state = end;
    finishedAt = now;
  }

  ListDeliveries.Row row() {
    return new ListDeliveries.Row(
        event.id(),
        event.type(),
        event.subject(),
        event.subject().id().toString(),
        event.sequence(),
        state,
        attempts,
        state == State.WAITING ? due : null,
        finishedAt);
  }

  ShowDelivery.View view() {
    return new ShowDelivery.View(row(), event.body(), List.copyOf(tries));
  }
}
