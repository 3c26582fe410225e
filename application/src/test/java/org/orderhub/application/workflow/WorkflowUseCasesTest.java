package org.orderhub.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.Condition;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Reason;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.Trigger;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;

class WorkflowUseCasesTest {
  private static final Actor ADA = new Actor.StaffUser(new UUID(0, 3), "Ada");
  private static final Action NOTE = new Action.AddNote("Arrived");
  private static final Plan CALLING =
      SampleWorkflows.plan(
          "Calling", NOTE, new Action.CallEndpoint(new EndpointId(new UUID(0, 6))));

  private final WorkflowDesk desk = new WorkflowDesk();
  private final BuildWorkflow build =
      new BuildWorkflowService(desk.workflows, desk.targets, new CountingIds(), desk.clock);
  private final ChangeWorkflow change =
      new ChangeWorkflowService(desk.workflows, desk.targets, desk.clock);

  @Test
  void aWorkflowIsBuiltAndLooksAtWhatHappensFromNowOn() {
    Workflow built = built();

    assertThat(desk.workflows.find(built.account(), built.id())).contains(built);
    assertThat(built.mode()).isEqualTo(new Workflow.Mode.On(SampleWorkflows.NOON));
  }

  @Test
  void whatItsStepsNameMustBeThere() {
    assertThat(build.build(new BuildWorkflow.Command(WorkflowDesk.ACCOUNT, CALLING, true, ADA)))
        .isEqualTo(new BuildWorkflow.Result.UnknownTarget(1));
    assertThat(change(built(), CALLING, true, null))
        .isEqualTo(new ChangeWorkflow.Result.UnknownTarget(1));
  }

  @Test
  void aChangeIsBoundToAVersion() {
    Workflow built = built();
    ChangeWorkflow.Result changed = change(built, null, false, Version.FIRST);

    Workflow off = built.with(built.plan(), false, SampleWorkflows.NOON);
    assertThat(changed).isEqualTo(new ChangeWorkflow.Result.Changed(off));
    assertThat(change(built, null, true, Version.FIRST))
        .isEqualTo(new ChangeWorkflow.Result.Conflict(off));
    assertThat(change(SampleWorkflows.thanks(WorkflowDesk.ACCOUNT), null, true, null))
        .isInstanceOf(ChangeWorkflow.Result.Missing.class);
  }

  @Test
  void theSameAgainMakesNoVersion() {
    Workflow built = built();

    change(built, built.plan(), true, null);

    assertThat(desk.workflows.editions(built.account(), built.id())).hasSize(1);
  }

  @Test
  void aWorkflowIsRemovedAsItWasSeen() {
    Workflow built = built();
    var remove = new RemoveWorkflowService(desk.workflows);

    assertThat(remove.remove(built.account(), built.id(), new Version(2)))
        .isEqualTo(new RemoveWorkflow.Result.Conflict(built));
    assertThat(remove.remove(built.account(), built.id(), Version.FIRST))
        .isEqualTo(new RemoveWorkflow.Result.Removed());
    assertThat(remove.remove(built.account(), built.id(), null))
        .isEqualTo(new RemoveWorkflow.Result.Missing(built.id()));
  }

  @Test
  void aPreviewTellsWhatWouldBeDone() {
    desk.order("A-1");

    assertThat(preview(SampleWorkflows.thanks()))
        .isInstanceOfSatisfying(
            PreviewWorkflow.Result.WouldRun.class,
            would ->
                assertThat(would.decision().steps())
                    .extracting(due -> due.step().action())
                    .containsExactly(NOTE));
    assertThat(desk.log.all()).isEmpty();
  }

  @Test
  void aPreviewTellsWhyNothingWouldBeDone() {
    desk.order("A-1");
    Plan thanks = SampleWorkflows.thanks();
    var plan =
        new Plan(
            thanks.name(),
            thanks.trigger(),
            List.of(new Condition.StoreIs("Graz")),
            thanks.steps());

    assertThat(preview(plan))
        .isInstanceOfSatisfying(
            PreviewWorkflow.Result.WouldNotRun.class,
            not ->
                assertThat(not.decision().reasons())
                    .extracting(Reason::words)
                    .containsExactly("condition store is Graz: Vienna-1"));
  }

  @Test
  void everyTriggerOfOrdersHasAPreview() {
    desk.order("A-1");
    List<Trigger> ofOrders =
        List.of(
            new Trigger.StatusChanged(null),
            new Trigger.StatusChanged(OrderStatus.COMPLETED),
            new Trigger.DeliveryChanged(),
            new Trigger.Happened(EventType.ORDER_REGISTERED));
    List<Trigger> ofOthers =
        List.of(
            new Trigger.OfferSent(),
            new Trigger.WidgetStatusChanged(null),
            new Trigger.Happened(EventType.CART_OPENED));

    assertThat(ofOrders)
        .allSatisfy(trigger ->
            assertThat(preview(plan(trigger))).isInstanceOf(PreviewWorkflow.Result.WouldRun.class));
    assertThat(ofOthers)
        .allSatisfy(trigger ->
            assertThat(preview(plan(trigger)))
                .isInstanceOf(PreviewWorkflow.Result.NotAboutOrders.class));
    assertThat(preview(plan(new Trigger.ActionTriggered(OrderAction.Kind.CUSTOM, "abandoned"))))
        .isNotInstanceOf(PreviewWorkflow.Result.Missing.class);
  }

  @Test
  void aPreviewNeedsAnOrder() {
    assertThat(preview(SampleWorkflows.thanks()))
        .isEqualTo(new PreviewWorkflow.Result.Missing(new OrderId("A-1")));
  }

  private static Plan plan(Trigger trigger) {
    return new Plan("Sample", trigger, List.of(), List.of(new Step(NOTE)));
  }

  private PreviewWorkflow.Result preview(Plan plan) {
    return desk.preview.preview(
        new PreviewWorkflow.Command(WorkflowDesk.ACCOUNT, plan, new OrderId("A-1")));
  }

  private Workflow built() {
    var command =
        new BuildWorkflow.Command(
            WorkflowDesk.ACCOUNT, SampleWorkflows.thanks(), /* on= */ true, ADA);
    return ((BuildWorkflow.Result.Built) build.build(command)).workflow();
  }

  private ChangeWorkflow.Result change(
      Workflow workflow, @Nullable Plan plan, boolean on, @Nullable Version expected) {
    WorkflowId id = workflow.id();
    return change.change(
        new ChangeWorkflow.Command(workflow.account(), id, plan, on, expected, ADA));
  }
}
