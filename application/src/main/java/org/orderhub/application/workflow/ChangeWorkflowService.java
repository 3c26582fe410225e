package org.orderhub.application.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Workflow;

/** Compares versions, checks what the steps name, then stores what differs. */
public final class ChangeWorkflowService implements ChangeWorkflow {
  private final Workflows workflows;
  private final StepTargets targets;
  private final Clock clock;

  public ChangeWorkflowService(Workflows workflows, StepTargets targets, Clock clock) {
    this.workflows = workflows;
    this.targets = targets;
    this.clock = clock;
  }

  @Override
  public Result change(Command command) {
    Optional<Workflow> found = workflows.find(command.account(), command.id());
    if (found.isEmpty()) {
      return new Result.Missing(command.id());
    }
    Workflow current = found.get();
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    Plan plan = command.plan() == null ? current.plan() : command.plan();
    OptionalInt unknown =
        plan.equals(current.plan())
            ? OptionalInt.empty()
            : targets.unknown(command.account(), plan);
    return unknown.isPresent()
        ? new Result.UnknownTarget(unknown.getAsInt())
        : saved(current, plan, command);
  }

  private Result saved(Workflow current, Plan plan, Command command) {
    Instant now = clock.instant();
    Workflow changed = current.with(plan, command.on(), now);
    if (!changed.equals(current)) {
      workflows.save(changed, new Workflows.Edit(command.by().name(), now));
    }
    return new Result.Changed(changed);
  }
}
