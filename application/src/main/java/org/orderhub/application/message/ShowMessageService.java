package org.orderhub.application.message;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.MessageId;

/** Looks it up with its tries. */
public final class ShowMessageService implements ShowMessage {
  private final Messages messages;

  public ShowMessageService(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Optional<View> show(AccountId account, MessageId id) {
    return messages.find(account, id).map(kept -> new View(kept, messages.attempts(account, id)));
  }
}
