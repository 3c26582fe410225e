package org.orderhub.application.job;

final class InMemoryJobsTest implements JobsContract {

  private final InMemoryJobs jobs = new InMemoryJobs();

  @Override
  public Jobs jobs() {
    return jobs;
  }
}
