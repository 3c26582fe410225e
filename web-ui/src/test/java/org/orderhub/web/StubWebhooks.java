package org.orderhub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.orderhub.application.order.IdentifyOrder;
import org.orderhub.application.order.Orders;
import org.orderhub.application.shared.Page;
import org.orderhub.application.webhook.ChangeEndpoint;
import org.orderhub.application.webhook.CountReplay;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.application.webhook.DeleteEndpoint;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ListReplays;
import org.orderhub.application.webhook.ListTroubles;
import org.orderhub.application.webhook.ReleaseLane;
import org.orderhub.application.webhook.ReplayDeliveries;
import org.orderhub.application.webhook.ReplayDelivery;
import org.orderhub.application.webhook.Replays;
import org.orderhub.application.webhook.RotateSecret;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.application.webhook.ShowLane;
import org.orderhub.application.webhook.SkipHead;
import org.orderhub.application.webhook.TestCall;
import org.orderhub.application.webhook.TestEndpoint;
import org.orderhub.application.webhook.TestSettings;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Breaker;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.Health;
import org.orderhub.domain.webhook.SigningSecret;

/** Webhooks in memory, each with the same four deliveries. */
@Alternative
@ApplicationScoped
class StubWebhooks {
  private static final Instant START = Instant.parse("2026-03-02T08:15:00Z");
  private static final String BODY =
      "{\"type\":\"order.registered\",\"data\":{\"orderId\":\"SO-2041 <b>\"}}";
  private final Map<EndpointId, Endpoint> endpoints = new LinkedHashMap<>();

  @Produces
  @ApplicationScoped
  CreateEndpoint createEndpoint() {
    return command -> {
      var endpoint =
          new Endpoint(
              command.account(),
              new EndpointId(UUID.randomUUID()),
              command.settings(),
              command.status(),
              START,
              Version.FIRST);
      endpoints.put(endpoint.id(), endpoint);
      return new CreateEndpoint.Created(endpoint, SigningSecret.of(new byte[32]));
    };
  }

  @Produces
  @ApplicationScoped
  ListEndpoints listEndpoints() {
    return account -> endpoints.values().stream().map(StubWebhooks::card).toList();
  }

  @Produces
  @ApplicationScoped
  ShowEndpoint showEndpoint() {
    return (account, id) -> Optional.ofNullable(endpoints.get(id)).map(StubWebhooks::card);
  }

  @Produces
  @ApplicationScoped
  ChangeEndpoint changeEndpoint() {
    return command -> {
      Endpoint current = endpoints.get(command.id());
      if (!current.version().equals(command.expected())) {
        return new ChangeEndpoint.Result.Conflict(current);
      }
      Endpoint changed = current.with(command.settings(), command.status());
      endpoints.put(changed.id(), changed);
      return new ChangeEndpoint.Result.Changed(changed);
    };
  }

  @Produces
  @ApplicationScoped
  DeleteEndpoint deleteEndpoint() {
    return (account, id) ->
        endpoints.remove(id) == null
            ? new DeleteEndpoint.Result.Missing(id)
            : new DeleteEndpoint.Result.Deleted();
  }

  @Produces
  @ApplicationScoped
  TestEndpoint testEndpoint() {
    return (account, id) ->
        CompletableFuture.completedFuture(new TestEndpoint.Result.Tried(call()));
  }

  @Produces
  @ApplicationScoped
  TestSettings testSettings() {
    return command -> CompletableFuture.completedFuture(call());
  }

  private static TestCall call() {
    return new TestCall(
        List.of(
            new TestCall.Header("webhook-id", "01a1fdca-953a-77af-aa09-e4fdf12d2e35"),
            new TestCall.Header("authorization", "Basic …")),
        BODY,
        new WebhookSender.Attempt(
            new AttemptOutcome.Refused(500, null),
            Duration.ofMillis(85),
            "<h1>Internal error</h1>"),
        List.of(new TestCall.Header("server", "<none>")));
  }

  /** A webhook of this name is in trouble. */
  static final String FAILING = "Failing";

  @Produces
  @ApplicationScoped
  ListTroubles listTroubles() {
    return account ->
        endpoints.values().stream()
            .filter(endpoint -> endpoint.settings().name().equals(FAILING))
            .map(endpoint -> new ListTroubles.Trouble(endpoint, START, START.plusSeconds(432_000)))
            .toList();
  }

  @Produces
  @ApplicationScoped
  ShowEndpointHealth showEndpointHealth() {
    return (account, id) -> Optional.ofNullable(endpoints.get(id)).map(StubWebhooks::health);
  }

  private static ShowEndpointHealth.View health(Endpoint endpoint) {
    boolean isWell = !endpoint.settings().name().equals(FAILING);
    return new ShowEndpointHealth.View(
        endpoint,
        isWell
            ? Health.NEW
            : new Health(
                new Breaker.Open(START.plusSeconds(60), Duration.ofMinutes(1)),
                41,
                START,
                START.minusSeconds(2),
                new Health.Told(true, 0, null)),
        isWell
            ? new ShowEndpointHealth.Backlog(0, 0, 0, null, 0, List.of())
            : new ShowEndpointHealth.Backlog(
                52, 1, 0, START, 37, List.of(Money.of("12480", "EUR"), Money.of("90.5", "PLN"))),
        START.plusSeconds(3_600),
        isWell ? null : START.plusSeconds(432_000));
  }

  @Produces
  @ApplicationScoped
  ShowLane showLane() {
    return (account, endpoint, subject) ->
        rows()
            .filter(row -> row.subject().id().equals(subject))
            .filter(row -> row.finishedAt() == null || row.state() == ListDeliveries.State.PARKED)
            .findFirst()
            .map(row ->
                new ShowLane.Lane(row.event(), row.state() == ListDeliveries.State.PARKED, 3));
  }

  @Produces
  @ApplicationScoped
  ReplayDelivery replayDelivery() {
    return command -> new ReplayDelivery.Result.Queued();
  }

  @Produces
  @ApplicationScoped
  ReleaseLane releaseLane() {
    return command -> new ReleaseLane.Result.Released();
  }

  @Produces
  @ApplicationScoped
  SkipHead skipHead() {
    return command -> new SkipHead.Result.NotTheHead();
  }

  @Produces
  @ApplicationScoped
  CountReplay countReplay() {
    return (account, endpoint, selection) -> new CountReplay.Result.Counted(37, true);
  }

  @Produces
  @ApplicationScoped
  ReplayDeliveries replayDeliveries() {
    return command -> new ReplayDeliveries.Result.Queued(37, true);
  }

  @Produces
  @ApplicationScoped
  ListReplays listReplays() {
    return (account, endpoint) ->
        List.of(
            new Replays.Request(new UUID(3, 1), START, "Zoe <Admin>", "skip " + new UUID(1, 3), 1));
  }

  @Produces
  @ApplicationScoped
  RotateSecret rotateSecret() {
    return (account, id) ->
        new RotateSecret.Result.Rotated(SigningSecret.of(new byte[32]), Duration.ofHours(24));
  }

  @Produces
  @ApplicationScoped
  ListDeliveries listDeliveries() {
    return query -> new Page<>(rows().filter(row -> isWanted(row, query.filter())).toList(), null);
  }

  private static boolean isWanted(ListDeliveries.Row row, ListDeliveries.Filter wanted) {
    return (wanted.state() == null || row.state() == wanted.state())
        && (wanted.subject() == null || row.subject().id().equals(wanted.subject()));
  }

  /** The orders that the messages tell of. */
  @Produces
  @ApplicationScoped
  IdentifyOrder identifyOrder() {
    return (account, order) ->
        rows()
            .filter(row -> row.label().equals(order.orderId().value()))
            .findFirst()
            .map(row -> new Orders.Known(new OrderKey(row.subject().id()), order.orderId()));
  }

  @Produces
  @ApplicationScoped
  ShowDelivery showDelivery() {
    return (account, endpoint, event) ->
        rows()
            .filter(row -> row.event().equals(event))
            .findFirst()
            .map(row -> new ShowDelivery.View(row, BODY, tries()));
  }

  private static Stream<ListDeliveries.Row> rows() {
    return Stream.of(ListDeliveries.State.values()).map(StubWebhooks::row);
  }

  private static ListDeliveries.Row row(ListDeliveries.State state) {
    boolean waits = state == ListDeliveries.State.WAITING;
    return new ListDeliveries.Row(
        new EventId(new UUID(1, state.ordinal())),
        EventType.ORDER_REGISTERED,
        new Subject(Subject.Kind.ORDER, new UUID(2, state.ordinal())),
        "SO-204" + state.ordinal(),
        1,
        state,
        3,
        waits ? START.plusSeconds(120) : null,
        waits ? null : START);
  }

  private static List<ShowDelivery.Try> tries() {
    return List.of(
        attempt(1, new AttemptOutcome.Unreachable("the connection was refused"), ""),
        attempt(2, new AttemptOutcome.Refused(503, Duration.ofSeconds(30)), "<h1>Busy</h1>"),
        attempt(3, new AttemptOutcome.Accepted(200), "ok"));
  }

  private static ShowDelivery.Try attempt(int number, AttemptOutcome outcome, String answer) {
    return new ShowDelivery.Try(
        number, START.plusSeconds(30L * number), Duration.ofMillis(84), outcome, answer);
  }

  private static ListEndpoints.Card card(Endpoint endpoint) {
    return new ListEndpoints.Card(endpoint, 3, START);
  }
}
