package org.orderhub.application.workflow;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryWorkflowsTest implements WorkflowsContract {
  private final InMemoryWorkflows workflows = new InMemoryWorkflows();

  @Override
  public Workflows workflows() {
    return workflows;
  }

  @Override
  public AccountId account() {
    return new AccountId(UUID.randomUUID());
  }
}
