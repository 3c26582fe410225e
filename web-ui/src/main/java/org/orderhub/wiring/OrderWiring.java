package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionStage;
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
import org.orderhub.application.order.FindContact;
import org.orderhub.application.order.FindContactService;
import org.orderhub.application.order.OrderAnnouncements;
import org.orderhub.application.order.OrderVersions;
import org.orderhub.application.order.OrderWarnings;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.RegisterCheckedOrdersService;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RegisterOrders;
import org.orderhub.application.order.RegisterOrdersService;
import org.orderhub.application.order.RehearseRegistration;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrderHistory;
import org.orderhub.application.order.ShowOrderHistoryService;
import org.orderhub.application.order.ShowOrders;
import org.orderhub.application.order.ShowPastOrder;
import org.orderhub.application.order.ShowPastOrderService;
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

  /** Its port wants a transaction or a rehearsal around it: nobody else may have it. */
  @Produces
  @Singleton
  TotalsChecks totalsChecks(Accounts accounts) {
    return new TotalsChecks(accounts);
  }

  @Produces
  @Singleton
  OrderWarnings orderWarnings(
      TotalsChecks totals, Products products, Stores stores, IntegrationLog log, Ids ids) {
    return new OrderWarnings(
        new OrderChecks(totals, new ReferenceChecks(products, stores), log, ids));
  }

  @Produces
  @Singleton
  @Typed(RegisterCheckedOrdersService.class)
  RegisterCheckedOrdersService registerOrders(
      Orders orders,
      Customers customers,
      Jobs jobs,
      OrderAnnouncements announcements,
      OrderWarnings warnings,
      Ids ids,
      Clock clock) {
    return new RegisterCheckedOrdersService(
        new RegisterOrdersService(orders, customers, jobs, announcements, ids, clock),
        warnings,
        orders,
        announcements,
        clock);
  }

  /** For lists that one sender wants stored together. */
  @Produces
  @Singleton
  @Typed(RegisterOrders.class)
  RegisterOrders registerTogether(RegisterCheckedOrdersService orders, Transactions transactions) {
    return commands -> transactions.inTransaction(() -> orders.register(commands));
  }

  @Produces
  @Singleton
  RegisterOrder registerOrder(RegisterCheckedOrdersService orders, GroupCommits groups) {
    Grouped<RegisterOrder.Command, RegisterOrder.Result> grouped =
        groups.grouped("register-order", orders::register);
    return new RegisterOrder() {
      @Override
      public CompletionStage<Result> register(Command command) {
        return grouped.submit(command);
      }

      @Override
      public List<CompletionStage<Result>> registerAll(List<Command> commands) {
        return grouped.submitAll(commands);
      }
    };
  }

  @Produces
  @Singleton
  RehearseRegistration rehearseRegistration(
      RegisterCheckedOrdersService orders, GroupCommits groups) {
    return groups.rehearsed("rehearse-registration", orders::register)::submit;
  }

  @Produces
  @Singleton
  ShowOrder showOrder(ShowOrders orders, GroupCommits groups) {
    return groups.readTogether("show-order", orders::show)::submit;
  }

  @Produces
  @Singleton
  ShowOrderHistory showOrderHistory(
      Orders orders, OrderVersions versions, EventLog log, Transactions transactions) {
    var service = new ShowOrderHistoryService(orders, versions, log);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ShowPastOrder showPastOrder(Orders orders, OrderVersions versions, Transactions transactions) {
    var service = new ShowPastOrderService(orders, versions);
    return (account, id, at) -> transactions.inTransaction(() -> service.show(account, id, at));
  }

  @Produces
  @Singleton
  FindContact findContact(Customers customers, Transactions transactions) {
    var service = new FindContactService(customers);
    return (account, id) -> transactions.inTransaction(() -> service.find(account, id));
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
