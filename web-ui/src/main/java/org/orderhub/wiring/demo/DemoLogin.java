package org.orderhub.wiring.demo;

import jakarta.inject.Singleton;
import java.util.List;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.identity.PasswordHashes;
import org.orderhub.application.shop.CustomerLogins;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.EmailAddress;

/** The customer of the demo account who may come in. The password is no secret. */
@Singleton
final class DemoLogin {
  static final String EMAIL = "ada@demo.test";
  static final String PASSWORD = "demo";

  private final Customers customers;
  private final CustomerLogins logins;
  private final PasswordHashes passwords;

  DemoLogin(Customers customers, CustomerLogins logins, PasswordHashes passwords) {
    this.customers = customers;
    this.logins = logins;
    this.passwords = passwords;
  }

  /** Wants a transaction around it; does nothing without the customer, or with a login. */
  void add(AccountId account) {
    var contact = new Customers.Contact(account, ContactKey.of(ContactKey.Type.EMAIL, EMAIL));
    CustomerId ada = customers.matching(List.of(contact)).get(contact);
    if (ada != null && logins.find(account, ada).isEmpty()) {
      logins.put(
          new CustomerLogins.Login(
              account, ada, new EmailAddress(EMAIL), passwords.hash(PASSWORD)));
    }
  }
}
