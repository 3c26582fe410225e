package org.orderhub.persistence.job;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.job.JobsContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlJobsTest implements JobsContract {

  @Inject Jobs jobs;
  @Inject Transactions transactions;

  @Override
  public Jobs jobs() {
    return jobs;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }
}
