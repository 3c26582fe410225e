package org.orderhub.application.job;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;

/** Tells how an accepted change stands. */
public interface ShowJob {
  Optional<Job> show(AccountId account, JobId id);
}
