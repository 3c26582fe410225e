package org.orderhub.application.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Version;

/** What every collection of jobs promises. */
public interface JobsContract extends InTransactions {

  /** So long ago that no other test has jobs of that time. */
  Instant LONG_AGO = Instant.parse("1999-03-01T08:00:00Z");

  Jobs jobs();

  @ParameterizedTest
  @EnumSource
  default void aJobIsTheSameAfterItWasStored(Job.Type type) {
    Job job =
        job(
            newAccount(),
            type,
            Job.Status.COMPLETED_WITH_ERRORS,
            Instant.now(),
            new Version(3),
            List.of(
                new Job.Remark(Job.Remark.Code.CONTACT_MISSING, "No \"Ada\" <b>here</b>; '--"),
                new Job.Remark(Job.Remark.Code.STALE, "")));

    add(job);

    assertThat(find(job.account(), job.id())).contains(job);
  }

  @ParameterizedTest
  @EnumSource
  default void aJobIsStoredInEveryState(Job.Status status) {
    Job job = job(newAccount(), Job.Type.REGISTER_ORDER, status, Instant.now(), null, List.of());

    add(job);

    assertThat(find(job.account(), job.id())).contains(job);
  }

  @Test
  default void manyAreStoredAtOnce() {
    Job one = plain(newAccount(), Instant.now());
    Job two = plain(newAccount(), Instant.now());

    add(one, two);

    assertThat(find(one.account(), one.id())).contains(one);
    assertThat(find(two.account(), two.id())).contains(two);
  }

  @Test
  default void noneAreStoredAsWell() {
    add();
  }

  @Test
  default void noAccountSeesTheJobsOfAnother() {
    Job mine = plain(newAccount(), Instant.now());
    add(mine);

    assertThat(find(newAccount(), mine.id())).isEmpty();
    assertThat(find(mine.account(), new JobId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  default void oldOnesAreForgotten() {
    Job before = plain(newAccount(), LONG_AGO.minusMillis(1));
    Job at = plain(newAccount(), LONG_AGO);
    add(before, at);

    assertThat(inTransaction(() -> jobs().removeCreatedBefore(LONG_AGO))).isOne();
    assertThat(find(before.account(), before.id())).isEmpty();
    assertThat(find(at.account(), at.id())).contains(at);
    assertThat(inTransaction(() -> jobs().removeCreatedBefore(LONG_AGO.plusMillis(1)))).isOne();
  }

  private void add(Job... added) {
    doInTransaction(() -> jobs().addAll(List.of(added)));
  }

  private Optional<Job> find(AccountId account, JobId id) {
    return inTransaction(() -> jobs().find(account, id));
  }

  private static AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }

  private static Job plain(AccountId account, Instant createdAt) {
    return job(account, Job.Type.REGISTER_ORDER, Job.Status.PENDING, createdAt, null, List.of());
  }

  private static Job job(
      AccountId account,
      Job.Type type,
      Job.Status status,
      Instant createdAt,
      @Nullable Version version,
      List<Job.Remark> remarks) {
    return new Job(
        account,
        new JobId(UUID.randomUUID()),
        type,
        new OrderId("A-1 'quoted' 😀"),
        status,
        createdAt,
        status == Job.Status.PENDING ? null : createdAt.plusSeconds(1),
        version,
        remarks);
  }
}
