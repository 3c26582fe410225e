package org.orderhub.application.workflow;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.Condition;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Lineage;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Reason;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.RunId;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.Trigger;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

/** Workflows and runs to test with. */
public final class SampleWorkflows {
  public static final Instant NOON = Instant.parse("2026-03-26T12:00:00Z");
  public static final Condition ABOVE_100 = new Condition.AmountAbove(new BigDecimal("100"));

  private SampleWorkflows() {}

  /** Switched on an hour ago; adds a note to what was delivered. */
  public static Workflow thanks(AccountId account) {
    return on(account, thanks());
  }

  public static Plan thanks() {
    return plan("Thanks", new Action.AddNote("Arrived"));
  }

  /** On delivery. */
  public static Plan plan(String name, Action... actions) {
    return new Plan(
        name,
        new Trigger.OrderEventRecorded(OrderEventType.DELIVERED),
        List.of(),
        List.of(actions).stream().map(Step::new).toList());
  }

  public static Workflow on(AccountId account, Plan plan) {
    return new Workflow(
        account,
        new WorkflowId(UUID.randomUUID()),
        plan,
        new Workflow.Mode.On(NOON.minus(Duration.ofHours(1))),
        Version.FIRST);
  }

  /** Switched off, and with one of each. */
  public static Workflow everyStep(AccountId account) {
    var plan =
        new Plan(
            "Every step",
            new Trigger.StatusChanged(null),
            List.of(ABOVE_100, new Condition.FieldContains("lines.sku", "Ä 1")),
            List.of(
                new Step(new Action.SendEmail(new TemplateId(UUID.randomUUID()))),
                new Step(
                    new Action.CallEndpoint(new EndpointId(UUID.randomUUID())),
                    Duration.ofMinutes(90)),
                new Step(new Action.SetExternalStatus(new StatusText("On its way"))),
                new Step(new Action.AddNote("Called"), Duration.ofDays(30))));
    return new Workflow(
        account, new WorkflowId(UUID.randomUUID()), plan, new Workflow.Mode.Off(), Version.FIRST);
  }

  /** It was delivered. */
  public static LoggedEvent event(AccountId account, UUID order, String body) {
    return new LoggedEvent(
        account,
        new EventId(UUID.randomUUID()),
        EventType.ORDER_EVENT_RECORDED,
        new Subject(Subject.Kind.ORDER, order),
        1,
        NOON,
        new Actor.PartnerKey("shop"),
        List.of(),
        body);
  }

  /** Something that a workflow did about an order. Ids grow, as those that are given out do. */
  public static LoggedEvent logged(AccountId account, EventType type, long sequence) {
    return new LoggedEvent(
        account,
        new EventId(new UUID(sequence, account.value().getLeastSignificantBits())),
        type,
        new Subject(Subject.Kind.ORDER, new UUID(0, 7)),
        sequence,
        NOON,
        new Actor.Workflow(new UUID(0, 8), "Thanks"),
        List.of(new FieldChange("payment", "OPEN", "PAID")),
        "{\"sequence\":" + sequence + "}");
  }

  /** The workflow ran because of the event, and each step is due after so long. */
  public static Run run(Workflow workflow, LoggedEvent event, Instant at, Duration... waits) {
    Step step = workflow.plan().steps().getFirst();
    return run(
        workflow,
        event,
        at,
        new Decision.Runs(
            List.of(waits).stream()
                .map(each -> new Decision.Due(new Step(step.action(), each), at.plus(each)))
                .toList()));
  }

  public static Run noRun(Workflow workflow, LoggedEvent event, Instant at) {
    return run(
        workflow,
        event,
        at,
        new Decision.DoesNotRun(List.of(new Reason.ConditionFailed(ABOVE_100, "80"))));
  }

  private static Run run(
      Workflow workflow, LoggedEvent event, Instant at, Decision.Considered decision) {
    return new Run(
        workflow.account(),
        new RunId(UUID.randomUUID()),
        Run.Of.of(workflow),
        new Run.Cause(event.id(), event.id().value(), event.type(), event.subject(), "A-1"),
        new Lineage(List.of(new WorkflowId(new UUID(0, 7)))),
        at,
        decision);
  }
}
