package org.orderhub.persistence.order;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.OrdersContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlOrdersTest implements OrdersContract {

  @Inject Orders orders;
  @Inject Transactions transactions;

  @Override
  public Orders orders() {
    return orders;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }
}
