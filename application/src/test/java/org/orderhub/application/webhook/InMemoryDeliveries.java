package org.orderhub.application.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.Breaker;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.Health;

/** Lanes in a list; time passes only when it is told to. */
public final class InMemoryDeliveries implements Deliveries, DeliveryRecords {
  private final List<QueuedMessage> messages = new ArrayList<>();
  private final InMemoryEndpoints endpoints;
  private final InMemoryEndpointHealths healths;
  private Instant now = Samples.NOON;

  public InMemoryDeliveries(InMemoryEndpoints endpoints, InMemoryEndpointHealths healths) {
    this.endpoints = endpoints;
    this.healths = healths;
    endpoints.queues(
        this::card,
        name ->
            messages.removeIf(
                each -> each.account().equals(name.account()) && each.endpoint.equals(name.id())));
  }

  public void queue(List<LoggedEvent> events) {
    for (LoggedEvent event : events) {
      endpoints.all().stream()
          .filter(each -> each.account().equals(event.account()) && each.wants(event.type()))
          .forEach(each -> messages.add(new QueuedMessage(each.id(), event, now)));
    }
  }

  public void pass(Duration time) {
    now = now.plus(time);
    healths.pass(time);
  }

  /** As many as are allowed of each endpoint; those that are slow only while there is room. */
  @Override
  public synchronized List<Claimed> claim(Room room, Duration lease) {
    List<Claimed> claimed = new ArrayList<>();
    int left = room.ofSlow();
    for (Endpoint endpoint : endpoints.all()) {
      if (endpoint.status() == EndpointStatus.ACTIVE) {
        boolean isSlow = isSlow(endpoint);
        int most = Math.min(room.all() - claimed.size(), isSlow ? left : Integer.MAX_VALUE);
        int free = free(endpoint, room.isAhead());
        List<Claimed> taken = claim(endpoint, isSlow, Math.min(most, free), lease);
        left -= isSlow ? taken.size() : 0;
        claimed.addAll(taken);
      }
    }
    return claimed;
  }

  private List<Claimed> claim(Endpoint endpoint, boolean isSlow, int most, Duration lease) {
    var allowance = new Allowance(allowed(endpoint), isSlow);
    return of(endpoint)
        .filter(each -> !each.due.isAfter(now) && isHead(each))
        .sorted(Comparator.comparing(each -> each.due))
        .limit(Math.max(0, most))
        .toList()
        .stream()
        .map(each -> each.claim(signing(each), allowance, now.plus(lease)))
        .toList();
  }

  private int free(Endpoint endpoint, boolean isAhead) {
    int busy = (int) of(endpoint).filter(each -> each.leased && each.due.isAfter(now)).count();
    int most = endpoint.settings().handling().maxInFlight() * AHEAD;
    boolean isOneLost = of(endpoint).anyMatch(each -> each.leased && !each.due.isAfter(now));
    if (isAhead && !isOneLost && isWell(endpoint)) {
      return busy <= most / 2 ? most - busy : 0;
    }
    return allowed(endpoint) - busy;
  }

  private int allowed(Endpoint endpoint) {
    return breaker(endpoint).mayBeInFlight(endpoint.settings().handling().maxInFlight(), now);
  }

  private boolean isWell(Endpoint endpoint) {
    Health health = healths.find(endpoint.account(), endpoint.id());
    return !isSlow(endpoint) && health.failingSince() == null && !health.told().isInTrouble();
  }

  private boolean isSlow(Endpoint endpoint) {
    return !(breaker(endpoint) instanceof Breaker.Closed closed) || closed.timeoutsInARow() > 0;
  }

  private Breaker breaker(Endpoint endpoint) {
    return healths.find(endpoint.account(), endpoint.id()).breaker();
  }

  private Endpoints.Signing signing(QueuedMessage message) {
    return endpoints.findSigning(message.account(), message.endpoint).orElseThrow();
  }

  private Stream<QueuedMessage> of(Endpoint endpoint) {
    return messages.stream()
        .filter(each -> each.endpoint.equals(endpoint.id()) && each.isWaiting());
  }

  private boolean isHead(QueuedMessage message) {
    return messages.stream()
        .noneMatch(each ->
            each.isOnLaneOf(message)
                && each.isWaiting()
                && each.event.sequence() < message.event.sequence());
  }

  @Override
  public synchronized Set<Ticket> settle(List<Settlement> settlements) {
    Set<Ticket> good = new HashSet<>();
    for (Settlement settlement : settlements) {
      find(settlement.ticket())
          .ifPresent(message -> {
            message.settle(settlement, now);
            good.add(settlement.ticket());
          });
    }
    return good;
  }

  @Override
  public synchronized void giveBack(Collection<Ticket> unsent) {
    unsent.forEach(ticket -> find(ticket).ifPresent(message -> message.giveBack(now)));
  }

  /** Nothing is ever passed by here. */
  @Override
  public void lookBehind(Duration reach) {}

  @Override
  public synchronized void release(Collection<Ticket> tickets) {
    tickets.forEach(ticket -> find(ticket).ifPresent(message -> message.release(now)));
  }

  private Optional<QueuedMessage> find(Ticket ticket) {
    return messages.stream()
        .filter(each -> each.isWaiting() && each.ticket().equals(ticket))
        .findFirst();
  }

  @Override
  public Page<ListDeliveries.Row> list(ListDeliveries.Query query) {
    List<ListDeliveries.Row> rows =
        messages.stream()
            .filter(each -> each.account().equals(query.account()))
            .filter(each -> each.endpoint.equals(query.endpoint()))
            .filter(each -> each.matches(query.filter()))
            .map(QueuedMessage::row)
            .filter(row ->
                query.after() == null || comparable(row).compareTo(query.after().toString()) < 0)
            .sorted(Comparator.comparing(InMemoryDeliveries::comparable).reversed())
            .limit(query.limit() + 1L)
            .toList();
    return rows.size() > query.limit()
        ? new Page<>(rows.subList(0, query.limit()), comparable(rows.get(query.limit() - 1)))
        : new Page<>(rows, null);
  }

  private static String comparable(ListDeliveries.Row row) {
    return row.event().value().toString();
  }

  @Override
  public Optional<ShowDelivery.View> find(AccountId account, EndpointId endpoint, EventId event) {
    return messages.stream()
        .filter(each -> each.account().equals(account) && each.endpoint.equals(endpoint))
        .filter(each -> each.event.id().equals(event))
        .map(QueuedMessage::view)
        .findFirst();
  }

  /** Orders are not known here, so that they have no value. */
  @Override
  public ShowEndpointHealth.Backlog backlog(AccountId account, EndpointId endpoint) {
    List<QueuedMessage> waiting =
        messages.stream()
            .filter(each -> each.account().equals(account) && each.endpoint.equals(endpoint))
            .filter(QueuedMessage::isWaiting)
            .toList();
    return new ShowEndpointHealth.Backlog(
        waiting.size(),
        waiting.stream().filter(each -> each.state == ListDeliveries.State.PARKED).count(),
        0,
        waiting.isEmpty() ? null : waiting.getFirst().queuedAt,
        0,
        List.of());
  }

  /** Of parked messages and of lags; the breakers of the fake are nobody's concern. */
  @Override
  public MeasureEndpoints.Measures measures(int mostNamed) {
    return new MeasureEndpoints.Measures(
        messages.stream().filter(each -> each.row().state() == ListDeliveries.State.PARKED).count(),
        new MeasureEndpoints.Breakers(endpoints.all().size(), 0, 0),
        0,
        endpoints.all().stream()
            .flatMap(endpoint ->
                of(endpoint)
                    .filter(each -> !each.due.isAfter(now))
                    .map(each -> Duration.between(each.due, now))
                    .max(Comparator.naturalOrder())
                    .map(behind -> new MeasureEndpoints.Lag(endpoint.id(), behind))
                    .stream())
            .sorted(Comparator.comparing(MeasureEndpoints.Lag::behind).reversed())
            .limit(mostNamed)
            .toList());
  }

  @Override
  public ShowDeliveryBacklog.Queue queue() {
    List<QueuedMessage> waiting = messages.stream().filter(QueuedMessage::isWaiting).toList();
    Duration oldest =
        waiting.stream()
            .map(each -> Duration.between(each.due, now))
            .filter(Duration::isPositive)
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    return new ShowDeliveryBacklog.Queue(waiting.size(), oldest);
  }

  @Override
  public void forgetOldAttempts() {
    messages.removeIf(each -> each.isFinishedBefore(now.minus(Duration.ofDays(30))));
  }

  @Override
  public int forgetOrphans() {
    int before = messages.size();
    messages.removeIf(each -> endpoints.find(each.account(), each.endpoint).isEmpty());
    return before - messages.size();
  }

  private ListEndpoints.Card card(Endpoint endpoint) {
    List<QueuedMessage> waiting = of(endpoint).toList();
    return new ListEndpoints.Card(
        endpoint, waiting.size(), waiting.isEmpty() ? null : waiting.getFirst().queuedAt);
  }
}
