package org.orderhub.application.shop;

import org.orderhub.application.identity.Token;
import org.orderhub.domain.identity.NewPassword;
import org.orderhub.domain.shared.EmailAddress;

/** Takes the password a customer chose by a one-time link. All sessions of before end. */
public interface AcceptInvitation {

  Result accept(Token token, NewPassword password);

  sealed interface Result {
    record Accepted(EmailAddress email) implements Result {}

    /** Unknown, over, or used already. */
    record LinkInvalid() implements Result {}

    /** Another customer came to sign in with the address meanwhile. */
    record EmailTaken() implements Result {}
  }
}
