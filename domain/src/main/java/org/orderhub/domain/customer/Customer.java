package org.orderhub.domain.customer;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Text;

/**
 * A person or organisation that orders. E-mail, phone and member number may be empty; partners find
 * a customer by them.
 *
 * @param number counts the customers of an account
 * @param language a BCP 47 tag, such as {@code de-AT}; empty for the account's
 */
public record Customer(
    AccountId account,
    CustomerId id,
    long number,
    EntityType entityType,
    PersonName name,
    Reachable reachable,
    String language) {

  public Customer {
    Text.bounded(language, 35);
  }

  /** How to reach a customer, and the names partners know them by. */
  public record Reachable(String email, String phone, String externalId) {
    public Reachable {
      email = email.isEmpty() ? "" : ContactKey.of(ContactKey.Type.EMAIL, email).value();
      phone = phone.isEmpty() ? "" : ContactKey.of(ContactKey.Type.MOBILE_PHONE, phone).value();
      Text.bounded(externalId, 128);
    }
  }
}
