package org.orderhub.application.message;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.EmailAddress;

/** Has nothing sent to an address any more. An address that is on the list stays as it is. */
public interface SuppressAddress {
  Suppression suppress(Command command);

  record Command(
      AccountId account, EmailAddress address, Suppression.Reason reason, String note, Actor by) {}
}
