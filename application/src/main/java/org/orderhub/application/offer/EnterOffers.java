package org.orderhub.application.offer;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.shared.Actor;

/**
 * Somebody comes to a customer's offers without looking at one yet. That is told each time, about
 * the customer; the visit then looks at no offer.
 */
public interface EnterOffers {

  /** False when there is no such customer. */
  boolean enter(Command command);

  /**
   * Who comes to whose offers.
   *
   * @param visit in which session of a browser
   */
  record Command(AccountId account, CustomerId customer, TokenHash visit, Actor by) {}
}
