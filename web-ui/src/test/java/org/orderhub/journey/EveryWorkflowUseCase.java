package org.orderhub.journey;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.orderhub.application.workflow.BuildWorkflow;
import org.orderhub.application.workflow.ChangeWorkflow;
import org.orderhub.application.workflow.ConsiderEvents;
import org.orderhub.application.workflow.DoDueSteps;
import org.orderhub.application.workflow.FindWorkflowRuns;
import org.orderhub.application.workflow.ListWorkflows;
import org.orderhub.application.workflow.PreviewWorkflow;
import org.orderhub.application.workflow.RemoveWorkflow;
import org.orderhub.application.workflow.ShowWorkflow;
import org.orderhub.application.workflow.ShowWorkflowHistory;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.workflow.Action;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Step;
import org.orderhub.domain.workflow.Trigger;
import org.orderhub.domain.workflow.WorkflowId;

/** One call of each use case of workflows. A workflow is built that is switched off. */
final class EveryWorkflowUseCase {
  private static final Actor NOBODY = new Actor.Hub();

  private final Map<Class<?>, EveryUseCase.Call> calls;

  private EveryWorkflowUseCase(Map<Class<?>, EveryUseCase.Call> calls) {
    this.calls = calls;
  }

  static void add(Map<Class<?>, EveryUseCase.Call> calls, Account demo) {
    new EveryWorkflowUseCase(calls).workflows(demo.id());
  }

  private void workflows(AccountId account) {
    var unknown = new WorkflowId(UUID.randomUUID());
    var plan =
        new Plan(
            "Never",
            new Trigger.OfferSent(),
            List.of(),
            List.of(new Step(new Action.AddNote("Never"))));
    call(
        BuildWorkflow.class,
        port -> port.build(new BuildWorkflow.Command(account, plan, /* on= */ false, NOBODY)));
    call(
        ChangeWorkflow.class,
        port ->
            port.change(new ChangeWorkflow.Command(account, unknown, plan, false, null, NOBODY)));
    call(RemoveWorkflow.class, port -> port.remove(account, unknown, null));
    call(ShowWorkflow.class, port -> port.show(account, unknown));
    call(ShowWorkflowHistory.class, port -> port.show(account, unknown));
    call(ListWorkflows.class, port -> port.list(account));
    call(
        FindWorkflowRuns.class,
        port -> port.find(new FindWorkflowRuns.Query(account, null, null, null, 1, null)));
    call(
        PreviewWorkflow.class,
        port ->
            port.preview(new PreviewWorkflow.Command(account, plan, new OrderId("unheard of"))));
    call(ConsiderEvents.class, ConsiderEvents::consider);
    call(DoDueSteps.class, DoDueSteps::doSteps);
  }

  private <P> void call(Class<P> port, Function<P, Object> use) {
    calls.put(port, () -> use.apply(Arc.container().select(port).get()));
  }
}
