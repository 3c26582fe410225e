package org.orderhub.application.cart;

import java.util.Currency;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Actor;

/**
 * Gives a customer a new cart. A person who does so has opened it, and that is told; a partner's
 * program has not.
 */
public interface CreateCart {
  Result create(Command command);

  record Command(AccountId account, CustomerId customer, Currency currency, Actor by) {}

  sealed interface Result {
    record Created(Cart cart) implements Result {}

    record UnknownCustomer(CustomerId customer) implements Result {}
  }
}
