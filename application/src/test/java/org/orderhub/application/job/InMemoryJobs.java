package org.orderhub.application.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;

/** Jobs in a list. */
public final class InMemoryJobs implements Jobs {

  private final List<Job> jobs = new ArrayList<>();

  @Override
  public void addAll(List<Job> added) {
    jobs.addAll(added);
  }

  @Override
  public Optional<Job> find(AccountId account, JobId id) {
    return jobs.stream()
        .filter(job -> job.account().equals(account) && job.id().equals(id))
        .findFirst();
  }

  @Override
  public int removeCreatedBefore(Instant time) {
    int before = jobs.size();
    jobs.removeIf(job -> job.createdAt().isBefore(time));
    return before - jobs.size();
  }

  public List<Job> all() {
    return List.copyOf(jobs);
  }
}
