package org.orderhub.application.message;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.EmailAddress;

/** Has e-mails sent to an address again. */
public interface LiftSuppression {
  /** False when nothing kept them from being sent. */
  boolean lift(AccountId account, EmailAddress address);
}
