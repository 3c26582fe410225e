package org.orderhub.application.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.Workflow.Mode;
import org.orderhub.domain.workflow.WorkflowId;

/** Checks what the steps name, then adds. */
public final class BuildWorkflowService implements BuildWorkflow {
  private final Workflows workflows;
  private final StepTargets targets;
  private final Ids ids;
  private final Clock clock;

  public BuildWorkflowService(Workflows workflows, StepTargets targets, Ids ids, Clock clock) {
    this.workflows = workflows;
    this.targets = targets;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Result build(Command command) {
    OptionalInt unknown = targets.unknown(command.account(), command.plan());
    if (unknown.isPresent()) {
      return new Result.UnknownTarget(unknown.getAsInt());
    }
    Instant now = clock.instant();
    var workflow =
        new Workflow(
            command.account(),
            new WorkflowId(ids.next()),
            command.plan(),
            command.on() ? new Mode.On(now) : new Mode.Off(),
            Version.FIRST);
    workflows.add(workflow, new Workflows.Edit(command.by().name(), now));
    return new Result.Built(workflow);
  }
}
