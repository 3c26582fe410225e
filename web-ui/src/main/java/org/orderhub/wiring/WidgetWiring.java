package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.customer.IdentifyCustomerNumber;
import org.orderhub.application.customer.IdentifyCustomerNumberService;
import org.orderhub.application.eventlog.AcknowledgeEvent;
import org.orderhub.application.eventlog.AcknowledgeEventService;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.FindOpenEvents;
import org.orderhub.application.eventlog.FindOpenEventsService;
import org.orderhub.application.eventlog.OpenEvents;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.widget.BuildWidget;
import org.orderhub.application.widget.BuildWidgetService;
import org.orderhub.application.widget.ChangeRequestStatus;
import org.orderhub.application.widget.ChangeRequestStatusService;
import org.orderhub.application.widget.ChangeWidget;
import org.orderhub.application.widget.ChangeWidgetService;
import org.orderhub.application.widget.IdentifyRequest;
import org.orderhub.application.widget.IdentifyRequestService;
import org.orderhub.application.widget.ListRequests;
import org.orderhub.application.widget.ListRequestsService;
import org.orderhub.application.widget.ListWidgets;
import org.orderhub.application.widget.ListWidgetsService;
import org.orderhub.application.widget.PlaceRequest;
import org.orderhub.application.widget.PlaceRequestService;
import org.orderhub.application.widget.RequestRound;
import org.orderhub.application.widget.ReturnValues;
import org.orderhub.application.widget.ReturnValuesService;
import org.orderhub.application.widget.ShowRequest;
import org.orderhub.application.widget.ShowRequestService;
import org.orderhub.application.widget.ShowWidget;
import org.orderhub.application.widget.ShowWidgetHistory;
import org.orderhub.application.widget.ShowWidgetHistoryService;
import org.orderhub.application.widget.ShowWidgetService;
import org.orderhub.application.widget.WidgetAnnouncements;
import org.orderhub.application.widget.WidgetEventBodies;
import org.orderhub.application.widget.WidgetRequests;
import org.orderhub.application.widget.Widgets;

/** Use cases of widgets and of open events. */
@Singleton
final class WidgetWiring {
  private final Transactions transactions;
  private final Widgets widgets;
  private final WidgetRequests requests;
  private final Clock clock;

  WidgetWiring(Transactions transactions, Widgets widgets, WidgetRequests requests, Clock clock) {
    this.transactions = transactions;
    this.widgets = widgets;
    this.requests = requests;
    this.clock = clock;
  }

  @Produces
  @Singleton
  WidgetAnnouncements widgetAnnouncements(EventLog log, WidgetEventBodies bodies, Ids ids) {
    return new WidgetAnnouncements(log, bodies, ids);
  }

  @Produces
  @Singleton
  RequestRound requestRound(WidgetAnnouncements announcements) {
    return new RequestRound(requests, announcements, clock);
  }

  @Produces
  @Singleton
  BuildWidget buildWidget() {
    var service = new BuildWidgetService(widgets, clock);
    return command -> transactions.inTransaction(() -> service.build(command));
  }

  @Produces
  @Singleton
  ChangeWidget changeWidget() {
    var service = new ChangeWidgetService(widgets, clock);
    return command -> transactions.inTransaction(() -> service.change(command));
  }

  @Produces
  @Singleton
  ShowWidget showWidget() {
    var service = new ShowWidgetService(widgets);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ShowWidgetHistory showWidgetHistory() {
    var service = new ShowWidgetHistoryService(widgets);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ListWidgets listWidgets() {
    var service = new ListWidgetsService(widgets);
    return account -> transactions.inTransaction(() -> service.list(account));
  }

  @Produces
  @Singleton
  PlaceRequest placeRequest(
      Accounts accounts,
      Customers customers,
      WidgetAnnouncements announcements,
      OpenEvents openEvents,
      Ids ids) {
    var sources = new PlaceRequestService.Sources(accounts, customers, widgets);
    var service = new PlaceRequestService(sources, requests, announcements, openEvents, ids, clock);
    return command -> transactions.inTransaction(() -> service.place(command));
  }

  @Produces
  @Singleton
  ShowRequest showRequest() {
    var service = new ShowRequestService(requests);
    return choice -> transactions.inTransaction(() -> service.show(choice));
  }

  @Produces
  @Singleton
  IdentifyRequest identifyRequest() {
    var service = new IdentifyRequestService(requests);
    return (account, id) -> transactions.inTransaction(() -> service.identify(account, id));
  }

  @Produces
  @Singleton
  ListRequests listRequests() {
    var service = new ListRequestsService(requests);
    return (account, widget, customer, limit) ->
        transactions.inTransaction(() -> service.list(account, widget, customer, limit));
  }

  @Produces
  @Singleton
  ReturnValues returnValues(RequestRound round) {
    var service = new ReturnValuesService(round);
    return command -> transactions.inTransaction(() -> service.returnValues(command));
  }

  @Produces
  @Singleton
  ChangeRequestStatus changeRequestStatus(RequestRound round) {
    var service = new ChangeRequestStatusService(round);
    return command -> transactions.inTransaction(() -> service.change(command));
  }

  @Produces
  @Singleton
  FindOpenEvents findOpenEvents(OpenEvents events) {
    var service = new FindOpenEventsService(events);
    return query -> transactions.inTransaction(() -> service.find(query));
  }

  @Produces
  @Singleton
  AcknowledgeEvent acknowledgeEvent(OpenEvents events) {
    var service = new AcknowledgeEventService(events);
    return command -> transactions.inTransaction(() -> service.acknowledge(command));
  }

  @Produces
  @Singleton
  IdentifyCustomerNumber identifyCustomerNumber(Customers customers) {
    var service = new IdentifyCustomerNumberService(customers);
    return (account, number) -> transactions.inTransaction(() -> service.identify(account, number));
  }
}
