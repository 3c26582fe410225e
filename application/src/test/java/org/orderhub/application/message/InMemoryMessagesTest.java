package org.orderhub.application.message;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryMessagesTest implements MessagesContract, OutboxContract {
  private final InMemoryMessageSettings settings = new InMemoryMessageSettings();
  private final InMemoryMessages messages = new InMemoryMessages(settings);

  @Override
  public Messages messages() {
    return messages;
  }

  @Override
  public Outbox outbox() {
    return messages;
  }

  @Override
  public KeptMessageSettings settings() {
    return settings;
  }

  @Override
  public AccountId account() {
    return new AccountId(UUID.randomUUID());
  }
}
