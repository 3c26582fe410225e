package org.orderhub.persistence.shop;

import jakarta.enterprise.context.ApplicationScoped;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.identity.PasswordHash;
import org.orderhub.application.shop.CustomerLogins;
import org.orderhub.application.shop.SampleCustomers;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.shared.EmailAddress;

/** Stores customers of new accounts, in the transaction at hand. */
@ApplicationScoped
class StoredCustomers {
  private final Accounts accounts;
  private final Customers customers;
  private final CustomerLogins logins;

  StoredCustomers(Accounts accounts, Customers customers, CustomerLogins logins) {
    this.accounts = accounts;
    this.customers = customers;
    this.logins = logins;
  }

  Customer any() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    Customer customer = SampleCustomers.ada(account.id());
    customers.add(customer);
    return customer;
  }

  Customer withLogin() {
    Customer customer = any();
    logins.put(
        new CustomerLogins.Login(
            customer.account(),
            customer.id(),
            new EmailAddress("ada@example.org"),
            new PasswordHash("a hash")));
    return customer;
  }
}
