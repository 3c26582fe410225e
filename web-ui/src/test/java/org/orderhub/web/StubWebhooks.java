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
import org.orderhub.application.shared.Page;
import org.orderhub.application.webhook.ChangeEndpoint;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.application.webhook.DeleteEndpoint;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.application.webhook.TestCall;
import org.orderhub.application.webhook.TestEndpoint;
import org.orderhub.application.webhook.TestSettings;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
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

  @Produces
  @ApplicationScoped
  ListDeliveries listDeliveries() {
    return query ->
        new Page<>(
            rows()
                .filter(
                    row -> query.filter().state() == null || row.state() == query.filter().state())
                .toList(),
            null);
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
