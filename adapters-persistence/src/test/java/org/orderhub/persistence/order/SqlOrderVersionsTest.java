package org.orderhub.persistence.order;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.order.OrderVersions;
import org.orderhub.application.order.OrderVersionsContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlOrderVersionsTest implements OrderVersionsContract {
  @Inject OrderVersions versions;
  @Inject Transactions transactions;

  @Override
  public OrderVersions versions() {
    return versions;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }
}
