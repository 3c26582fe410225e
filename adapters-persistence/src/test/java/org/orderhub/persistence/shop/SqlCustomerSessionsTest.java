package org.orderhub.persistence.shop;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.shop.CustomerSessions;
import org.orderhub.application.shop.CustomerSessionsContract;
import org.orderhub.domain.customer.Customer;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlCustomerSessionsTest implements CustomerSessionsContract {
  @Inject CustomerSessions sessions;
  @Inject StoredCustomers customers;

  @Override
  public CustomerSessions sessions() {
    return sessions;
  }

  @Override
  public Customer customer() {
    return customers.withLogin();
  }
}
