package org.orderhub.application.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.PasswordHash;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.shared.EmailAddress;

/** What every keeper of customers' logins promises. */
public interface CustomerLoginsContract {

  CustomerLogins logins();

  /** A customer of a new account, who exists. */
  Customer customer();

  @Test
  default void aLoginIsFoundByCustomerAndByAddress() {
    CustomerLogins.Login login = login(customer(), "ada@example.org");
    logins().put(login);

    assertThat(logins().find(login.account(), login.customer())).contains(login);
    assertThat(logins().withEmail(login.account(), login.email())).contains(login);
    assertThat(logins().withEmail(login.email(), 10)).contains(login);
    assertThat(logins().withEmail(login.account(), new EmailAddress("x@example.org"))).isEmpty();
    assertThat(logins().find(customer().account(), login.customer())).isEmpty();
  }

  @Test
  default void anotherLoginTakesThePlaceOfTheCustomers() {
    Customer ada = customer();
    logins().put(login(ada, "ada@example.org"));
    CustomerLogins.Login later =
        new CustomerLogins.Login(
            ada.account(),
            ada.id(),
            new EmailAddress("byron@example.org"),
            new PasswordHash("another"));
    logins().put(later);

    assertThat(logins().find(ada.account(), ada.id())).contains(later);
    assertThat(logins().withEmail(ada.account(), new EmailAddress("ada@example.org"))).isEmpty();
  }

  @Test
  default void onePersonMayBeACustomerOfSeveralAccounts() {
    CustomerLogins.Login one = login(customer(), "several@example.org");
    CustomerLogins.Login other = login(customer(), "several@example.org");
    logins().put(one);
    logins().put(other);

    assertThat(logins().withEmail(one.email(), 10)).contains(one, other);
    assertThat(logins().withEmail(one.email(), 1)).hasSize(1);
    assertThat(logins().withEmail(one.account(), one.email())).contains(one);
  }

  private static CustomerLogins.Login login(Customer customer, String email) {
    return new CustomerLogins.Login(
        customer.account(), customer.id(), new EmailAddress(email), new PasswordHash("a hash"));
  }
}
