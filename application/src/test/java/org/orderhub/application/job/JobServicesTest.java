package org.orderhub.application.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.OrderId;

final class JobServicesTest {

  private static final Instant NOW = Instant.parse("2026-03-31T08:00:00Z");
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));

  private final InMemoryJobs jobs = new InMemoryJobs();

  @Test
  void aJobIsShownToItsAccount() {
    Job job = job(NOW);
    jobs.addAll(List.of(job));

    assertThat(new ShowJobService(jobs).show(ACCOUNT, job.id())).contains(job);
    assertThat(new ShowJobService(jobs).show(new AccountId(new UUID(0, 2)), job.id())).isEmpty();
  }

  @Test
  void jobsAreForgottenAfterThirtyDays() {
    Job old = job(NOW.minus(Duration.ofDays(30)).minusMillis(1));
    Job young = job(NOW.minus(Duration.ofDays(30)));
    jobs.addAll(List.of(old, young));

    new ForgetOldJobs(jobs, Clock.fixed(NOW, ZoneOffset.UTC)).run();

    assertThat(jobs.all()).containsExactly(young);
  }

  private static Job job(Instant createdAt) {
    return new Job(
        ACCOUNT,
        new JobId(UUID.randomUUID()),
        Job.Type.REGISTER_ORDER,
        new OrderId("A-1"),
        Job.Status.PENDING,
        createdAt,
        null,
        null,
        List.of());
  }
}
