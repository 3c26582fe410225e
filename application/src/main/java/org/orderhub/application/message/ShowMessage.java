package org.orderhub.application.message;

import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.MessageId;

/** Shows one e-mail, what became of it, and how. */
public interface ShowMessage {
  Optional<View> show(AccountId account, MessageId id);

  record View(Messages.Kept kept, List<Messages.Attempt> attempts) {}
}
