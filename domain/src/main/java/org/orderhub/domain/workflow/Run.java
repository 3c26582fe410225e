package org.orderhub.domain.workflow;

import java.time.Instant;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Version;

/** A look of a workflow at an event that it was meant for, and what it decided. */
public record Run(
    AccountId account,
    RunId id,
    Of workflow,
    Cause cause,
    Lineage lineage,
    Instant at,
    Decision.Considered decision) {

  /** Which workflow, as it was then. */
  public record Of(WorkflowId id, Version version, String name) {
    public static Of of(Workflow workflow) {
      return new Of(workflow.id(), workflow.version(), workflow.plan().name());
    }
  }

  /**
   * What it looked at.
   *
   * @param occurrence what happened: the same when it is told anew, by another event
   * @param label what people know the subject by: an order's id; may be empty
   */
  public record Cause(
      EventId event, UUID occurrence, EventType type, Subject subject, String label) {}

  /** The lineage of what its steps do. */
  public Lineage consequences() {
    return lineage.and(workflow.id());
  }
}
