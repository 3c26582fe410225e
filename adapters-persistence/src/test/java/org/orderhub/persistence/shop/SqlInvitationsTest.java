package org.orderhub.persistence.shop;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.shop.Invitations;
import org.orderhub.application.shop.InvitationsContract;
import org.orderhub.domain.customer.Customer;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlInvitationsTest implements InvitationsContract {
  @Inject Invitations invitations;
  @Inject StoredCustomers customers;

  @Override
  public Invitations invitations() {
    return invitations;
  }

  @Override
  public Customer customer() {
    return customers.any();
  }
}
