package org.orderhub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.orderhub.application.workflow.DueSteps;
import org.orderhub.application.workflow.DueSteps.DueStep;
import org.orderhub.application.workflow.FindWorkflowRuns;
import org.orderhub.application.workflow.InMemoryWorkflowRuns;
import org.orderhub.application.workflow.InMemoryWorkflows;
import org.orderhub.application.workflow.ListWorkflows;
import org.orderhub.application.workflow.PreviewWorkflow;
import org.orderhub.application.workflow.SampleWorkflows;
import org.orderhub.application.workflow.ShowWorkflow;
import org.orderhub.application.workflow.ShowWorkflowHistory;
import org.orderhub.application.workflow.Workflows;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.Condition;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Reason;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.StepOutcome;
import org.orderhub.domain.workflow.Trigger;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

/** Two workflows, one of which is off, and what the other did and did not do. */
@Alternative
@ApplicationScoped
class StubWorkflows {
  static final WorkflowId THANKS = new WorkflowId(new UUID(0x019a_0000_0000_7000L, 77));
  private static final AccountId ACCOUNT = StubIdentity.ACCOUNT.id();

  private final InMemoryWorkflows workflows = new InMemoryWorkflows();
  private final InMemoryWorkflowRuns runs =
      new InMemoryWorkflowRuns(Clock.fixed(SampleWorkflows.NOON, ZoneOffset.UTC));

  StubWorkflows() {
    var plan =
        new Plan(
            "Ask how it was",
            new Trigger.OrderEventRecorded(OrderEventType.DELIVERED),
            List.of(
                new Condition.AmountAbove(new BigDecimal("100")),
                new Condition.FieldEquals("event.customFields.carrier", "DHL")),
            List.of(
                new Step(new Action.SetExternalStatus(new StatusText("Arrived"))),
                new Step(new Action.AddNote("Asked how it was"), Duration.ofDays(3))));
    var thanks =
        new Workflow(
            ACCOUNT, THANKS, plan, new Workflow.Mode.On(SampleWorkflows.NOON), Version.FIRST);
    workflows.add(thanks, new Workflows.Edit("Ada", SampleWorkflows.NOON));
    workflows.add(
        SampleWorkflows.everyStep(ACCOUNT), new Workflows.Edit("Ada", SampleWorkflows.NOON));
    runs.addAll(
        List.of(
            SampleWorkflows.run(
                thanks, event(), SampleWorkflows.NOON, Duration.ZERO, Duration.ofDays(3)),
            SampleWorkflows.noRun(thanks, event(), SampleWorkflows.NOON.minusSeconds(60))));
    DueStep due = runs.take(1).getFirst();
    runs.done(
        List.of(new DueSteps.Done(due, new StepOutcome(StepOutcome.Kind.STATUS_SET, "Arrived"))));
  }

  private static LoggedEvent event() {
    return SampleWorkflows.event(ACCOUNT, UUID.randomUUID(), "{}");
  }

  @Produces
  @ApplicationScoped
  ListWorkflows listWorkflows() {
    return workflows::all;
  }

  @Produces
  @ApplicationScoped
  ShowWorkflow showWorkflow() {
    return workflows::find;
  }

  @Produces
  @ApplicationScoped
  ShowWorkflowHistory showWorkflowHistory() {
    return workflows::editions;
  }

  @Produces
  @ApplicationScoped
  FindWorkflowRuns findWorkflowRuns() {
    return runs::find;
  }

  @Produces
  @ApplicationScoped
  PreviewWorkflow previewWorkflow() {
    return command ->
        new PreviewWorkflow.Result.WouldNotRun(
            new Decision.DoesNotRun(
                List.of(
                    new Reason.ConditionFailed(
                        new Condition.AmountAbove(new BigDecimal("100")), "80"))));
  }
}
