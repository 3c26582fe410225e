package org.orderhub.persistence.eventlog;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.EventLogContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlEventLogTest implements EventLogContract {

  @Inject EventLog log;
  @Inject Transactions transactions;

  @Override
  public EventLog log() {
    return log;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }
}
