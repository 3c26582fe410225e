package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.orderhub.application.account.Features;
import org.orderhub.application.account.ShowFeatures;
import org.orderhub.application.account.ShowFeaturesService;
import org.orderhub.application.account.SwitchFeatures;
import org.orderhub.application.account.SwitchFeaturesService;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.order.Orders;
import org.orderhub.application.orderevent.ListOrderEvents;
import org.orderhub.application.orderevent.ListOrderEventsService;
import org.orderhub.application.orderevent.OrderEvents;
import org.orderhub.application.orderevent.RecordOrderEvent;
import org.orderhub.application.orderevent.RecordOrderEventsService;
import org.orderhub.application.orderevent.ShowOrderEvent;
import org.orderhub.application.orderevent.ShowOrderEventService;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;

/** Use cases of order events, and of the feature they need. */
@Singleton
final class OrderEventWiring {

  @Produces
  @Singleton
  RecordOrderEvent recordOrderEvent(
      Features features,
      OrderRounds rounds,
      Orders orders,
      OrderEvents events,
      Ids ids,
      GroupCommits groups) {
    var service = new RecordOrderEventsService(features, rounds, orders, events, ids);
    return groups.grouped("record-order-event", service::record)::submit;
  }

  @Produces
  @Singleton
  ShowOrderEvent showOrderEvent(OrderEvents events, Transactions transactions) {
    var service = new ShowOrderEventService(events);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ListOrderEvents listOrderEvents(Orders orders, OrderEvents events, Transactions transactions) {
    var service = new ListOrderEventsService(orders, events);
    return query -> transactions.inTransaction(() -> service.list(query));
  }

  @Produces
  @Singleton
  ShowFeatures showFeatures(Features features, Transactions transactions) {
    var service = new ShowFeaturesService(features);
    return account -> transactions.inTransaction(() -> service.show(account));
  }

  @Produces
  @Singleton
  SwitchFeatures switchFeatures(Features features, Transactions transactions) {
    var service = new SwitchFeaturesService(features);
    return command -> transactions.inTransaction(() -> service.switchAll(command));
  }
}
