package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.eventlog.EventBodies;
import org.orderhub.application.message.Templates;
import org.orderhub.application.order.Orders;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.workflow.BuildWorkflow;
import org.orderhub.application.workflow.BuildWorkflowService;
import org.orderhub.application.workflow.ChangeWorkflow;
import org.orderhub.application.workflow.ChangeWorkflowService;
import org.orderhub.application.workflow.FindWorkflowRuns;
import org.orderhub.application.workflow.FindWorkflowRunsService;
import org.orderhub.application.workflow.ListWorkflows;
import org.orderhub.application.workflow.ListWorkflowsService;
import org.orderhub.application.workflow.OccasionReader;
import org.orderhub.application.workflow.Occasions;
import org.orderhub.application.workflow.PreviewWorkflow;
import org.orderhub.application.workflow.PreviewWorkflowService;
import org.orderhub.application.workflow.RemoveWorkflow;
import org.orderhub.application.workflow.RemoveWorkflowService;
import org.orderhub.application.workflow.ShowWorkflow;
import org.orderhub.application.workflow.ShowWorkflowHistory;
import org.orderhub.application.workflow.ShowWorkflowHistoryService;
import org.orderhub.application.workflow.ShowWorkflowService;
import org.orderhub.application.workflow.StepTargets;
import org.orderhub.application.workflow.WorkflowRuns;
import org.orderhub.application.workflow.Workflows;

/** What people do with workflows. */
@Singleton
final class WorkflowWiring {
  private final Transactions transactions;
  private final Workflows workflows;
  private final WorkflowRuns runs;
  private final Ids ids;
  private final Clock clock;

  WorkflowWiring(
      Transactions transactions, Workflows workflows, WorkflowRuns runs, Ids ids, Clock clock) {
    this.transactions = transactions;
    this.workflows = workflows;
    this.runs = runs;
    this.ids = ids;
    this.clock = clock;
  }

  @Produces
  @Singleton
  Occasions occasions(OccasionReader reader, Orders orders, Customers customers) {
    return new Occasions(reader, orders, customers, runs);
  }

  @Produces
  @Singleton
  StepTargets stepTargets(Templates templates, Endpoints endpoints) {
    return new StepTargets(templates, endpoints);
  }

  @Produces
  @Singleton
  BuildWorkflow buildWorkflow(StepTargets targets) {
    var service = new BuildWorkflowService(workflows, targets, ids, clock);
    return command -> transactions.inTransaction(() -> service.build(command));
  }

  @Produces
  @Singleton
  ChangeWorkflow changeWorkflow(StepTargets targets) {
    var service = new ChangeWorkflowService(workflows, targets, clock);
    return command -> transactions.inTransaction(() -> service.change(command));
  }

  @Produces
  @Singleton
  RemoveWorkflow removeWorkflow() {
    var service = new RemoveWorkflowService(workflows);
    return (account, id, expected) ->
        transactions.inTransaction(() -> service.remove(account, id, expected));
  }

  @Produces
  @Singleton
  ShowWorkflow showWorkflow() {
    var service = new ShowWorkflowService(workflows);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ShowWorkflowHistory showWorkflowHistory() {
    var service = new ShowWorkflowHistoryService(workflows);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ListWorkflows listWorkflows() {
    var service = new ListWorkflowsService(workflows);
    return account -> transactions.inTransaction(() -> service.list(account));
  }

  @Produces
  @Singleton
  FindWorkflowRuns findWorkflowRuns() {
    var service = new FindWorkflowRunsService(runs);
    return query -> transactions.inTransaction(() -> service.find(query));
  }

  @Produces
  @Singleton
  PreviewWorkflow previewWorkflow(Orders orders, EventBodies bodies, Occasions occasions) {
    var service = new PreviewWorkflowService(orders, bodies, occasions, ids, clock);
    return command -> transactions.inTransaction(() -> service.preview(command));
  }
}
