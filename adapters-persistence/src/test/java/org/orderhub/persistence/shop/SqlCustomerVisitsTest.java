package org.orderhub.persistence.shop;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.shop.CustomerVisits;
import org.orderhub.application.shop.CustomerVisitsContract;
import org.orderhub.domain.customer.Customer;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlCustomerVisitsTest implements CustomerVisitsContract {
  @Inject CustomerVisits visits;
  @Inject StoredCustomers customers;

  @Override
  public CustomerVisits visits() {
    return visits;
  }

  @Override
  public Customer customer() {
    return customers.any();
  }
}
