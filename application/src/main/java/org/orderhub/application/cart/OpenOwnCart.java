package org.orderhub.application.cart;

import java.util.Currency;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Actor;

/**
 * What the cart button does: opens the customer's open cart, the one that changed last, or a new
 * one where there is none.
 */
public interface OpenOwnCart {

  OpenCart.Result.Opened open(Command command);

  /**
   * The wish.
   *
   * @param customer one who exists
   * @param currency of a new cart
   */
  record Command(AccountId account, CustomerId customer, Currency currency, Actor by) {}
}
