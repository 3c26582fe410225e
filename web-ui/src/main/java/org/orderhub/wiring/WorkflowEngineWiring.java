package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.message.QueueMessage;
import org.orderhub.application.order.AddOrderNotesService;
import org.orderhub.application.order.ChangeOrderStatusesService;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.order.Orders;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.QueueDeliveryService;
import org.orderhub.application.webhook.SingleDeliveries;
import org.orderhub.application.workflow.ConsiderEvents;
import org.orderhub.application.workflow.ConsiderEventsService;
import org.orderhub.application.workflow.DoDueSteps;
import org.orderhub.application.workflow.DoDueStepsService;
import org.orderhub.application.workflow.DueSteps;
import org.orderhub.application.workflow.Occasions;
import org.orderhub.application.workflow.StepWork;
import org.orderhub.application.workflow.WorkflowFeed;
import org.orderhub.application.workflow.WorkflowRuns;
import org.orderhub.application.workflow.Workflows;

/** What runs workflows. Both use cases bring their own boundaries: one for each bit of work. */
@Singleton
final class WorkflowEngineWiring {

  @Produces
  @Singleton
  ConsiderEvents considerEvents(
      WorkflowFeed feed,
      Workflows workflows,
      WorkflowRuns runs,
      Occasions occasions,
      Transactions transactions,
      Ids ids,
      Clock clock) {
    var stores = new ConsiderEventsService.Stores(feed, workflows, runs);
    return new ConsiderEventsService(stores, occasions, transactions, ids, clock);
  }

  /** Steps change orders in their own transaction, not in that of a group. */
  @Produces
  @Singleton
  StepWork stepWork(
      WorkflowFeed feed,
      Orders orders,
      OrderRounds rounds,
      QueueMessage messages,
      Endpoints endpoints,
      SingleDeliveries deliveries) {
    var means =
        new StepWork.Means(
            messages,
            new QueueDeliveryService(endpoints, deliveries),
            new ChangeOrderStatusesService(rounds),
            new AddOrderNotesService(rounds));
    return new StepWork(feed, orders, means);
  }

  @Produces
  @Singleton
  DoDueSteps doDueSteps(DueSteps steps, StepWork work, Transactions transactions) {
    return new DoDueStepsService(steps, work, transactions);
  }
}
