package org.orderhub.application.message;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.MessageSettings;

/** Shows how an account writes e-mails. */
public interface ShowMessageSettings {
  MessageSettings show(AccountId account);
}
