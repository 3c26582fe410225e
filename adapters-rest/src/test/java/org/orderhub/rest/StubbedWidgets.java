package org.orderhub.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.orderhub.application.customer.IdentifyCustomerNumber;
import org.orderhub.application.eventlog.AcknowledgeEvent;
import org.orderhub.application.eventlog.FindOpenEvents;
import org.orderhub.application.identity.CreateApiKey;
import org.orderhub.application.identity.LimitApiKey;
import org.orderhub.application.shop.SampleCustomers;
import org.orderhub.application.widget.BuildWidget;
import org.orderhub.application.widget.ChangeRequestStatus;
import org.orderhub.application.widget.ChangeWidget;
import org.orderhub.application.widget.ListWidgets;
import org.orderhub.application.widget.PlaceRequest;
import org.orderhub.application.widget.ReturnValues;
import org.orderhub.application.widget.ShowRequest;
import org.orderhub.application.widget.ShowRequestService;
import org.orderhub.application.widget.ShowWidget;
import org.orderhub.application.widget.WidgetDesk;
import org.orderhub.domain.customer.Customer;

/** Widgets that are kept in memory: a credit check, and one customer to order it for. */
@Singleton
public class StubbedWidgets {
  private static final Customer ADA = SampleCustomers.ada(StubbedUseCases.ACCOUNT.id());

  WidgetDesk desk = new WidgetDesk(StubbedUseCases.ACCOUNT, ADA);

  void begin() {
    desk = new WidgetDesk(StubbedUseCases.ACCOUNT, ADA);
  }

  @Produces
  @Singleton
  IdentifyCustomerNumber identifyCustomerNumber() {
    return (account, number) -> number == ADA.number() ? Optional.of(ADA) : Optional.empty();
  }

  @Produces
  @Singleton
  ListWidgets listWidgets() {
    return account -> desk.widgets.all(account);
  }

  @Produces
  @Singleton
  ShowWidget showWidget() {
    return (account, id) -> desk.widgets.find(account, id);
  }

  @Produces
  @Singleton
  BuildWidget buildWidget() {
    return command -> desk.buildWidget.build(command);
  }

  @Produces
  @Singleton
  ChangeWidget changeWidget() {
    return command -> desk.changeWidget.change(command);
  }

  @Produces
  @Singleton
  PlaceRequest placeRequest() {
    return command -> desk.placeRequest.place(command);
  }

  @Produces
  @Singleton
  ShowRequest showRequest() {
    return choice -> new ShowRequestService(desk.requests).show(choice);
  }

  @Produces
  @Singleton
  ReturnValues returnValues() {
    return command -> desk.returnValues.returnValues(command);
  }

  @Produces
  @Singleton
  ChangeRequestStatus changeRequestStatus() {
    return command -> desk.changeStatus.change(command);
  }

  @Produces
  @Singleton
  FindOpenEvents findOpenEvents() {
    return query -> desk.openEvents.find(query);
  }

  @Produces
  @Singleton
  AcknowledgeEvent acknowledgeEvent() {
    return command -> desk.acknowledge.acknowledge(command);
  }

  @Produces
  @Singleton
  CreateApiKey createApiKey() {
    return command -> new CreateApiKey.Result.NameTaken(command.name());
  }

  @Produces
  @Singleton
  LimitApiKey limitApiKey() {
    return command -> Optional.empty();
  }
}
