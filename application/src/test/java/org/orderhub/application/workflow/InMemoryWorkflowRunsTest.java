package org.orderhub.application.workflow;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryWorkflowRunsTest implements WorkflowRunsContract {
  private final InMemoryWorkflowRuns runs =
      new InMemoryWorkflowRuns(Clock.fixed(NOON, ZoneOffset.UTC));

  @Override
  public WorkflowRuns runs() {
    return runs;
  }

  @Override
  public DueSteps steps() {
    return runs;
  }

  @Override
  public AccountId account() {
    return new AccountId(UUID.randomUUID());
  }
}
