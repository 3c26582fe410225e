package org.orderhub.persistence.widget;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.shop.SampleCustomers;
import org.orderhub.application.widget.WidgetRequests;
import org.orderhub.application.widget.WidgetRequestsContract;
import org.orderhub.application.widget.Widgets;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.customer.Customer;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlWidgetRequestsTest implements WidgetRequestsContract {
  @Inject WidgetRequests requests;
  @Inject Widgets widgets;
  @Inject Accounts accounts;
  @Inject Customers customers;

  @Override
  public WidgetRequests requests() {
    return requests;
  }

  @Override
  public Widgets widgets() {
    return widgets;
  }

  @Override
  public Customer customer() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    Customer customer = SampleCustomers.ada(account.id());
    customers.add(customer);
    return customer;
  }
}
