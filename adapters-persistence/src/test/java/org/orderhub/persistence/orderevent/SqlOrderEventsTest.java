package org.orderhub.persistence.orderevent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.orderevent.OrderEvents;
import org.orderhub.application.orderevent.OrderEventsContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlOrderEventsTest implements OrderEventsContract {
  @Inject OrderEvents events;
  @Inject Transactions transactions;

  @Override
  public OrderEvents events() {
    return events;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }
}
