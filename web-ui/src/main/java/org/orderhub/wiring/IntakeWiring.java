package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.intake.AmendOrder;
import org.orderhub.application.intake.AmendOrdersService;
import org.orderhub.application.intake.Buyers;
import org.orderhub.application.intake.TakeInOrder;
import org.orderhub.application.intake.TakeInOrdersService;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.order.IdentifyOrder;
import org.orderhub.application.order.IdentifyOrderService;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.RegisterCheckedOrdersService;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;

/** Use cases of order intake. */
@Singleton
final class IntakeWiring {

  @Produces
  @Singleton
  TakeInOrder takeInOrder(
      Orders orders,
      Customers customers,
      TotalsChecks totals,
      RegisterCheckedOrdersService registration,
      Ids ids,
      GroupCommits groups) {
    var service = new TakeInOrdersService(orders, new Buyers(customers, ids), totals, registration);
    return groups.grouped("take-in-order", service::takeIn)::submit;
  }

  @Produces
  @Singleton
  AmendOrder amendOrder(
      OrderRounds rounds, Customers customers, TotalsChecks totals, Ids ids, GroupCommits groups) {
    var service = new AmendOrdersService(rounds, new Buyers(customers, ids), totals);
    return groups.grouped("amend-order", service::amend)::submit;
  }

  @Produces
  @Singleton
  IdentifyOrder identifyOrder(Orders orders, Transactions transactions) {
    var service = new IdentifyOrderService(orders);
    return (account, order) -> transactions.inTransaction(() -> service.identify(account, order));
  }
}
