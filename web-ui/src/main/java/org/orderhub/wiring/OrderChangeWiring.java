package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.order.ChangeOrderDeliveriesService;
import org.orderhub.application.order.ChangeOrderDelivery;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.ChangeOrderStatusesService;
import org.orderhub.application.order.DeleteOrder;
import org.orderhub.application.order.DeleteOrdersService;
import org.orderhub.application.order.OrderAnnouncements;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.order.OrderVersions;
import org.orderhub.application.order.OrderWarnings;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.RehearseAction;
import org.orderhub.application.order.RehearseChange;
import org.orderhub.application.order.RehearseChangeService;
import org.orderhub.application.order.ReplaceCheckedOrdersService;
import org.orderhub.application.order.ReplaceOrder;
import org.orderhub.application.order.ReplaceOrdersService;
import org.orderhub.application.order.TriggerOrderAction;
import org.orderhub.application.order.TriggerOrderActionsService;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Rehearsals;

/** Builds the use cases that change orders, and those that try what a change would come to. */
@Singleton
final class OrderChangeWiring {

  @Produces
  @Singleton
  OrderRounds orderRounds(
      Orders orders,
      OrderVersions versions,
      Jobs jobs,
      OrderAnnouncements announcements,
      OrderWarnings warnings,
      Ids ids,
      Clock clock) {
    return new OrderRounds(orders, versions, jobs, announcements, warnings, ids, clock);
  }

  @Produces
  @Singleton
  ChangeOrderStatus changeOrderStatus(OrderRounds rounds, GroupCommits groups) {
    var service = new ChangeOrderStatusesService(rounds);
    return groups.grouped("change-order-status", service::change)::submit;
  }

  @Produces
  @Singleton
  ChangeOrderDelivery changeOrderDelivery(OrderRounds rounds, GroupCommits groups) {
    var service = new ChangeOrderDeliveriesService(rounds);
    return groups.grouped("change-order-delivery", service::change)::submit;
  }

  @Produces
  @Singleton
  @Typed(ReplaceCheckedOrdersService.class)
  ReplaceCheckedOrdersService replaceOrders(
      OrderRounds rounds, Customers customers, TotalsChecks totals) {
    return new ReplaceCheckedOrdersService(new ReplaceOrdersService(rounds, customers), totals);
  }

  @Produces
  @Singleton
  ReplaceOrder replaceOrder(ReplaceCheckedOrdersService orders, GroupCommits groups) {
    return groups.grouped("replace-order", orders::replace)::submit;
  }

  @Produces
  @Singleton
  RehearseChange rehearseChange(
      ReplaceCheckedOrdersService replacements,
      OrderRounds rounds,
      Orders orders,
      EventLog log,
      Rehearsals rehearsals) {
    var service =
        new RehearseChangeService(
            new RehearseChangeService.Changes(
                replacements,
                new ChangeOrderStatusesService(rounds),
                new ChangeOrderDeliveriesService(rounds),
                new DeleteOrdersService(rounds)),
            orders,
            log);
    return change -> rehearsals.rehearse(() -> service.rehearse(change));
  }

  @Produces
  @Singleton
  RehearseAction rehearseAction(OrderRounds rounds, Rehearsals rehearsals) {
    var service = new TriggerOrderActionsService(rounds);
    return command -> rehearsals.rehearse(() -> service.trigger(List.of(command)).getFirst());
  }

  @Produces
  @Singleton
  DeleteOrder deleteOrder(OrderRounds rounds, GroupCommits groups) {
    var service = new DeleteOrdersService(rounds);
    return groups.grouped("delete-order", service::delete)::submit;
  }

  @Produces
  @Singleton
  TriggerOrderAction triggerOrderAction(OrderRounds rounds, GroupCommits groups) {
    var service = new TriggerOrderActionsService(rounds);
    return groups.grouped("trigger-order-action", service::trigger)::submit;
  }
}
