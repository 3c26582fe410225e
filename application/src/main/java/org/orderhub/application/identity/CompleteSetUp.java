package org.orderhub.application.identity;

import org.orderhub.domain.identity.NewPassword;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;

/** Makes the first administrator of the account that a one-time link is for. Works once. */
public interface CompleteSetUp {

  Result complete(Command command);

  record Command(Token token, EmailAddress email, String name, NewPassword password) {}

  sealed interface Result {
    record Completed(StaffUser administrator) implements Result {}

    /** Unknown, or used already. */
    record LinkInvalid() implements Result {}

    record EmailTaken(EmailAddress email) implements Result {}
  }
}
