package org.orderhub.application.webhook;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.SigningSecrets;

/** Reads the secret in a transaction of its own, if there is one, then sends outside of any. */
public final class TestSettingsService implements TestSettings {
  private final Endpoints endpoints;
  private final Secrets secrets;
  private final TestSender sender;
  private final Transactions transactions;
  private final TestMessages messages;

  public TestSettingsService(
      Endpoints endpoints,
      Secrets secrets,
      TestSender sender,
      Transactions transactions,
      Ids ids,
      Clock clock) {
    this.endpoints = endpoints;
    this.secrets = secrets;
    this.sender = sender;
    this.transactions = transactions;
    this.messages = new TestMessages(ids, clock);
  }

  @Override
  public CompletionStage<TestCall> test(Command command) {
    @Nullable EndpointId stored = command.stored();
    return sender.sendAndTell(
        stored == null
            ? ofNobody(command)
            : signing(command, stored)
                .map(signing -> messages.of(command.settings(), stored, signing.secrets()))
                .orElseGet(() -> ofNobody(command)));
  }

  private WebhookSender.Message ofNobody(Command command) {
    return messages.of(command.settings(), new SigningSecrets(secrets.newSigningSecret(), null));
  }

  private Optional<Endpoints.Signing> signing(Command command, EndpointId stored) {
    return transactions.inTransaction(() -> endpoints.findSigning(command.account(), stored));
  }
}
