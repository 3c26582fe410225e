package org.orderhub.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.job.FindJobs;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlFindJobsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  @Inject Jobs jobs;
  @Inject FindJobs findJobs;
  @Inject Transactions transactions;

  private final AccountId account = new AccountId(UUID.randomUUID());

  @Test
  void theNewestComesFirstPageByPage() {
    Job one = add(1, "A", Job.Status.COMPLETED);
    Job two = add(2, "A", Job.Status.FAILED);
    Job three = add(3, "B", Job.Status.COMPLETED);

    Page<Job> first = find(null, null, 2, null);
    assertThat(first.items()).containsExactly(three, two);
    assertThat(find(null, null, 2, UUID.fromString(first.next())).items()).containsExactly(one);
  }

  @Test
  void theListIsFiltered() {
    Job fine = add(1, "A", Job.Status.COMPLETED);
    Job odd = add(2, "A", Job.Status.COMPLETED_WITH_ERRORS);
    Job other = add(3, "B", Job.Status.COMPLETED);

    assertThat(find(Job.Status.COMPLETED, null, 10, null).items()).containsExactly(other, fine);
    assertThat(find(Job.Status.COMPLETED_WITH_ERRORS, null, 10, null).items()).containsExactly(odd);
    assertThat(find(null, "A", 10, null).items()).containsExactly(odd, fine);
    assertThat(find(Job.Status.FAILED, "A", 10, null).items()).isEmpty();
  }

  @Test
  void noAccountSeesTheJobsOfAnother() {
    add(1, "A", Job.Status.COMPLETED);
    var theirs = new FindJobs.Query(new AccountId(UUID.randomUUID()), null, null, 10, null);

    assertThat(findJobs.find(theirs).items()).isEmpty();
  }

  private Job add(int number, String orderId, Job.Status status) {
    Job job =
        new Job(
            account,
            new JobId(new UUID(number, 0)),
            Job.Type.REGISTER_ORDER,
            new OrderId(orderId),
            status,
            NOW,
            NOW,
            null,
            List.of());
    transactions.inTransaction(() -> {
      jobs.addAll(List.of(job));
      return job;
    });
    return job;
  }

  private Page<Job> find(
      Job.@Nullable Status status, @Nullable String orderId, int limit, @Nullable UUID after) {
    OrderId order = orderId == null ? null : new OrderId(orderId);
    return findJobs.find(new FindJobs.Query(account, status, order, limit, after));
  }
}
