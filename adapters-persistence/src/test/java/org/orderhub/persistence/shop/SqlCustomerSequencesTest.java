package org.orderhub.persistence.shop;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.shop.CustomerSequences;
import org.orderhub.application.shop.CustomerSequencesContract;
import org.orderhub.domain.customer.Customer;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlCustomerSequencesTest implements CustomerSequencesContract {
  @Inject CustomerSequences sequences;
  @Inject StoredCustomers customers;

  @Override
  public CustomerSequences sequences() {
    return sequences;
  }

  @Override
  public Customer customer() {
    return customers.any();
  }
}
