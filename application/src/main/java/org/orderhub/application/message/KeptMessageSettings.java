package org.orderhub.application.message;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.MessageSettings;

/** How accounts write e-mails. */
public interface KeptMessageSettings {

  /** Those of the account, else the usual ones. */
  MessageSettings of(AccountId account);

  /**
   * Stores changed settings; their version is the next one.
   *
   * @throws org.orderhub.application.shared.ConcurrentChange when the stored ones moved on
   */
  void save(MessageSettings settings);
}
