package org.orderhub.application.job;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;

/** Looks the job up. */
public final class ShowJobService implements ShowJob {
  private final Jobs jobs;

  public ShowJobService(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public Optional<Job> show(AccountId account, JobId id) {
    return jobs.find(account, id);
  }
}
