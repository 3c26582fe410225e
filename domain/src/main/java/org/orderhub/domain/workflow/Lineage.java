package org.orderhub.domain.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The workflows one of which caused the other, the last of which caused an event. It keeps
 * workflows from running each other for ever.
 */
public record Lineage(List<WorkflowId> workflows) {
  /** As many may follow from one another. */
  public static final int MOST = 3;

  public static final Lineage NONE = new Lineage(List.of());

  public Lineage {
    workflows = List.copyOf(workflows);
  }

  /** The lineage of what the workflow does about an event of this one. */
  public Lineage and(WorkflowId workflow) {
    List<WorkflowId> longer = new ArrayList<>(workflows);
    longer.add(workflow);
    return new Lineage(longer);
  }

  /** Why the workflow must leave this be, if it must. */
  Optional<Reason> objectionTo(WorkflowId workflow) {
    if (workflows.contains(workflow)) {
      return Optional.of(new Reason.OwnDoing());
    }
    return workflows.size() >= MOST ? Optional.of(new Reason.TooLongChain()) : Optional.empty();
  }
}
