package org.orderhub.persistence.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.job.Jobs;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** Jobs are written with the change they stand for, in one statement a group. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlJobs implements Jobs {
  private final Sql sql;

  SqlJobs(Sql sql) {
    this.sql = sql;
  }

  /** A remark as its column holds it. */
  record RemarkDocument(String code, String message) {}

  @Override
  public void addAll(List<Job> jobs) {
    if (jobs.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into jobs (account_id, id, type, order_id, status, created_at, completed_at, version,
          remarks)
        select account_id, id, type, order_id, status, created_at, completed_at, version,
          remarks::jsonb
        from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
          ?::timestamptz[], ?::bigint[], ?::text[])
          as given (account_id, id, type, order_id, status, created_at, completed_at, version,
          remarks)
        """,
        parameters ->
            parameters
                .uuids(jobs, job -> job.account().value())
                .uuids(jobs, job -> job.id().value())
                .texts(jobs, job -> job.type().name())
                .texts(jobs, job -> job.orderId().value())
                .texts(jobs, job -> job.status().name())
                .times(jobs, Job::createdAt)
                .times(jobs, Job::completedAt)
                .numbers(jobs, job -> job.version() == null ? null : job.version().number())
                .texts(jobs, job -> remarks(job.remarks())));
  }

  @Override
  public Optional<Job> find(AccountId account, JobId id) {
    return sql
        .query(
            "select * from jobs where account_id = ? and id = ?",
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            SqlJobs::job)
        .stream()
        .findFirst();
  }

  @Override
  public int removeCreatedBefore(Instant time) {
    return sql.update("delete from jobs where created_at < ?", parameters -> parameters.time(time));
  }

  private static String remarks(List<Job.Remark> remarks) {
    return remarks.isEmpty()
        ? "[]"
        : Documents.write(
            remarks.stream()
                .map(remark -> new RemarkDocument(remark.code().name(), remark.message()))
                .toList());
  }

  static Job job(Row row) throws SQLException {
    Long version = row.optionalNumber("version");
    return new Job(
        new AccountId(row.uuid("account_id")),
        new JobId(row.uuid("id")),
        Job.Type.valueOf(row.text("type")),
        new OrderId(row.text("order_id")),
        Job.Status.valueOf(row.text("status")),
        row.time("created_at"),
        row.optionalTime("completed_at"),
        version == null ? null : new Version(version),
        Arrays.stream(Documents.read(row.text("remarks"), RemarkDocument[].class))
            .map(each -> new Job.Remark(Job.Remark.Code.valueOf(each.code()), each.message()))
            .toList());
  }
}
