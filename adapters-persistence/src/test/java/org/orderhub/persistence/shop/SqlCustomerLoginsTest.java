package org.orderhub.persistence.shop;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.shop.CustomerLogins;
import org.orderhub.application.shop.CustomerLoginsContract;
import org.orderhub.domain.customer.Customer;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlCustomerLoginsTest implements CustomerLoginsContract {
  @Inject CustomerLogins logins;
  @Inject StoredCustomers customers;

  @Override
  public CustomerLogins logins() {
    return logins;
  }

  @Override
  public Customer customer() {
    return customers.any();
  }
}
