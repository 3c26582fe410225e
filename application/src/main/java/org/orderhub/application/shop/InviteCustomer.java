package org.orderhub.application.shop;

import org.orderhub.application.identity.Token;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;

/**
 * Makes a one-time link by which a customer chooses a password for the customer view, a first one
 * or another. It is good for seven days; until it is used, a password of before stays good.
 */
public interface InviteCustomer {

  Result invite(AccountId account, CustomerId customer);

  sealed interface Result {
    record Invited(Token token) implements Result {}

    /** Customers sign in with their e-mail address, and this one has none. */
    record NoEmail() implements Result {}

    /** Another customer of the account signs in with the address. */
    record EmailTaken(CustomerId by) implements Result {}

    record Missing(CustomerId customer) implements Result {}
  }
}
