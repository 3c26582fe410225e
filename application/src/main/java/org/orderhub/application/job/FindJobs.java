package org.orderhub.application.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.OrderId;

/** Lists the jobs of the last weeks, the newest first. */
public interface FindJobs {

  Page<Job> find(Query query);

  /**
   * What to list.
   *
   * @param after the id of the job with which the page before ended
   */
  record Query(
      AccountId account,
      Job.@Nullable Status status,
      @Nullable OrderId orderId,
      int limit,
      @Nullable UUID after) {}
}
