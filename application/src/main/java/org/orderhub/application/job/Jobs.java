package org.orderhub.application.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;

/** All accepted changes of the last weeks. */
public interface Jobs {
  void addAll(List<Job> jobs);

  Optional<Job> find(AccountId account, JobId id);

  /** Forgets jobs created before the time given; returns how many. */
  int removeCreatedBefore(Instant time);
}
