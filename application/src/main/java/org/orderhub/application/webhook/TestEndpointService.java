package org.orderhub.application.webhook;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;

/** Reads the endpoint in a transaction of its own, then sends outside of any. */
public final class TestEndpointService implements TestEndpoint {
  private final Endpoints endpoints;
  private final WebhookSender sender;
  private final Transactions transactions;
  private final Ids ids;
  private final Clock clock;

  public TestEndpointService(
      Endpoints endpoints, WebhookSender sender, Transactions transactions, Ids ids, Clock clock) {
    this.endpoints = endpoints;
    this.sender = sender;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public CompletionStage<Result> test(AccountId account, EndpointId id) {
    Optional<Endpoints.Signing> found =
        transactions.inTransaction(() -> endpoints.findSigning(account, id));
    if (found.isEmpty()) {
      return CompletableFuture.completedFuture(new Result.Missing(id));
    }
    WebhookSender.Message message = message(found.get());
    return sender.send(message).thenApply(attempt -> new Result.Tried(message.body(), attempt));
  }

  private WebhookSender.Message message(Endpoints.Signing signing) {
    Endpoint endpoint = signing.endpoint();
    return new WebhookSender.Message(
        new EventId(ids.next()),
        endpoint.settings().url(),
        endpoint.settings().authentication(),
        signing.secrets(),
        endpoint.settings().headers(),
        1,
        body(endpoint));
  }

  /** A time and a UUID need no escapes. */
  private String body(Endpoint endpoint) {
    return """
    {"type":"endpoint.test","timestamp":"%s","data":{"endpointId":"%s"}}\
    """
        .formatted(clock.instant(), endpoint.id());
  }
}
