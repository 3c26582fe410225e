package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.eventlog.EventBodies;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.ShowTimeline;
import org.orderhub.application.eventlog.ShowTimelineService;
import org.orderhub.application.integrationlog.IntegrationLog;
import org.orderhub.application.integrationlog.OrderChecks;
import org.orderhub.application.integrationlog.ReferenceChecks;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.job.ShowJob;
import org.orderhub.application.job.ShowJobService;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.ChangeOrderStatusesService;
import org.orderhub.application.order.OrderAnnouncements;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.RegisterCheckedOrdersService;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RegisterOrdersService;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrders;
import org.orderhub.application.order.WarningAnnouncements;
import org.orderhub.application.product.Products;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.store.Stores;

/** Use cases of orders, jobs and the event log. */
@Singleton
final class OrderWiring {

  @Produces
  @Singleton
  OrderAnnouncements orderAnnouncements(EventLog log, EventBodies bodies, Ids ids) {
    return new OrderAnnouncements(log, bodies, ids);
  }

  @Produces
  @Singleton
  OrderChecks orderChecks(
      Accounts accounts, Products products, Stores stores, IntegrationLog log, Ids ids) {
    return new OrderChecks(
        new TotalsChecks(accounts), new ReferenceChecks(products, stores), log, ids);
  }

  @Produces
  @Singleton
  RegisterOrder registerOrder(
      Orders orders,
      Customers customers,
      Jobs jobs,
      OrderAnnouncements announcements,
      OrderChecks checks,
      Ids ids,
      Clock clock,
      GroupCommits groups) {
    var service =
        new RegisterCheckedOrdersService(
            new RegisterOrdersService(orders, customers, jobs, announcements, ids, clock),
            checks,
            new WarningAnnouncements(orders, announcements),
            clock);
    return groups.grouped("register-order", service::register)::apply;
  }

  @Produces
  @Singleton
  OrderRounds orderRounds(
      Orders orders, Jobs jobs, OrderAnnouncements announcements, Ids ids, Clock clock) {
    return new OrderRounds(orders, jobs, announcements, ids, clock);
  }

  @Produces
  @Singleton
  ChangeOrderStatus changeOrderStatus(OrderRounds rounds, GroupCommits groups) {
    var service = new ChangeOrderStatusesService(rounds);
    return groups.grouped("change-order-status", service::change)::apply;
  }

  @Produces
  @Singleton
  ShowOrder showOrder(ShowOrders orders, GroupCommits groups) {
    return groups.readTogether("show-order", orders::show)::apply;
  }

  @Produces
  @Singleton
  ShowJob showJob(Jobs jobs, Transactions transactions) {
    var service = new ShowJobService(jobs);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ShowTimeline showTimeline(EventLog log, Transactions transactions) {
    var service = new ShowTimelineService(log);
    return (account, subject) -> transactions.inTransaction(() -> service.show(account, subject));
  }
}
