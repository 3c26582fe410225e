package org.orderhub.persistence.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.job.FindJobs;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.job.Job;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Reads;

/** Pages by keyset: ids are made in the order of time. */
@ApplicationScoped
class SqlFindJobs implements FindJobs {
  private final Reads reads;

  SqlFindJobs(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Page<Job> find(Query query) {
    Conditions conditions =
        Conditions.ofAccount(query.account())
            .text(condition(query.status()), query.status() == null ? null : query.status().name())
            .text("order_id = ?", query.orderId() == null ? null : query.orderId().value())
            .uuid("id < ?", query.after());
    List<Job> found =
        reads.query(
            "select * from jobs where "
                + conditions
                + " order by id desc limit "
                + (query.limit() + 1),
            conditions,
            SqlJobs::job);
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, query.limit()), found.get(query.limit() - 1).id().toString());
  }

  /** The condition of the small index, where it holds what is asked for. */
  private static String condition(Job.@Nullable Status status) {
    return status == Job.Status.COMPLETED ? "status = ?" : "status = ? and status <> 'COMPLETED'";
  }
}
