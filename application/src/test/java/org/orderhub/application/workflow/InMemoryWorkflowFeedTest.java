package org.orderhub.application.workflow;

import java.util.UUID;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.domain.account.AccountId;

final class InMemoryWorkflowFeedTest implements WorkflowFeedContract {
  private final AccountId account = new AccountId(UUID.randomUUID());
  private final InMemoryEventLog log = new InMemoryEventLog();
  private final InMemoryWorkflows workflows = new InMemoryWorkflows();
  private final InMemoryWorkflowFeed feed = new InMemoryWorkflowFeed(log, workflows);

  @Override
  public WorkflowFeed feed() {
    return feed;
  }

  @Override
  public Workflows workflows() {
    return workflows;
  }

  @Override
  public EventLog log() {
    return log;
  }

  @Override
  public AccountId account() {
    return account;
  }
}
