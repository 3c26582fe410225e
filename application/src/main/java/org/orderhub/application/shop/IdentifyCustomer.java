package org.orderhub.application.shop;

import java.util.Optional;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.shared.Actor;

/**
 * Tells whose session of the customer view it is, and keeps it from going idle. Who was away for 30
 * minutes in a session that is remembered comes in again: that is told, once.
 */
public interface IdentifyCustomer {

  Optional<Shopper> identify(Token token);

  /** A signed-in customer and the account they buy from. */
  record Shopper(Customer customer, Account account) {
    public Actor asActor() {
      return ClientAnnouncements.self(customer);
    }
  }
}
