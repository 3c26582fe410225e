package org.orderhub.application.webhook;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;

/** Reads the endpoint in a transaction of its own, then sends outside of any. */
public final class TestEndpointService implements TestEndpoint {
  private final Endpoints endpoints;
  private final TestSender sender;
  private final Transactions transactions;
  private final TestMessages messages;

  public TestEndpointService(
      Endpoints endpoints, TestSender sender, Transactions transactions, Ids ids, Clock clock) {
    this.endpoints = endpoints;
    this.sender = sender;
    this.transactions = transactions;
    this.messages = new TestMessages(ids, clock);
  }

  @Override
  public CompletionStage<Result> test(AccountId account, EndpointId id) {
    Optional<Endpoints.Signing> found =
        transactions.inTransaction(() -> endpoints.findSigning(account, id));
    if (found.isEmpty()) {
      return CompletableFuture.completedFuture(new Result.Missing(id));
    }
    Endpoints.Signing signing = found.get();
    return sender
        .sendAndTell(messages.of(signing.endpoint(), signing.secrets()))
        .thenApply(Result.Tried::new);
  }
}
