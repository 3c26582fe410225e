package org.orderhub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.widget.BuildWidget;
import org.orderhub.application.widget.ChangeRequestStatus;
import org.orderhub.application.widget.ChangeWidget;
import org.orderhub.application.widget.IdentifyRequest;
import org.orderhub.application.widget.ListRequests;
import org.orderhub.application.widget.ListWidgets;
import org.orderhub.application.widget.PlaceRequest;
import org.orderhub.application.widget.RequestChoice;
import org.orderhub.application.widget.ReturnValues;
import org.orderhub.application.widget.SampleWidgets;
import org.orderhub.application.widget.ShowWidget;
import org.orderhub.application.widget.ShowWidgetHistory;
import org.orderhub.application.widget.WidgetDesk;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.WidgetRequest;

/** One widget, which every customer may order by. */
@Alternative
@ApplicationScoped
class StubWidgets {
  private final WidgetDesk desk;

  StubWidgets(ShowCustomer customers) {
    this.desk =
        new WidgetDesk(
            StubIdentity.ACCOUNT,
            customers.show(StubIdentity.ACCOUNT.id(), StubRegistries.ROSA).orElseThrow());
    Definition check = SampleWidgets.creditCheck();
    desk.changeWidget.change(
        new ChangeWidget.Command(
            StubIdentity.ACCOUNT.id(),
            desk.creditCheck.id(),
            new Definition(
                check.name(), Set.of(EntityType.values()), check.fields(), check.wording(), true),
            true,
            null,
            new Actor.Hub()));
    desk.placeRequest.place(
        new PlaceRequest.Command(
            StubIdentity.ACCOUNT.id(),
            desk.creditCheck.id(),
            StubRegistries.ROSA,
            Map.of("Amount", "25000.00", "Purpose", "Purchase"),
            new Actor.Hub()));
    answer();
  }

  private void answer() {
    var choice =
        new RequestChoice(
            StubIdentity.ACCOUNT.id(), desk.creditCheck.id(), StubRegistries.ROSA, null);
    Actor vendor = new Actor.PartnerKey("vendor");
    desk.returnValues.returnValues(
        new ReturnValues.Command(
            choice,
            Map.of("Return Text", "Good", "Return Date", "03/27/2026", "Return Percent", "0.90"),
            WidgetRequest.Owners.NOT_TOLD,
            vendor));
    desk.changeStatus.change(
        new ChangeRequestStatus.Command(
            choice,
            new StatusText("Order completed go to [the bureau|https://bureau.example/] for it."),
            vendor));
  }

  @Produces
  @ApplicationScoped
  ListWidgets listWidgets() {
    return account -> desk.widgets.all(account);
  }

  @Produces
  @ApplicationScoped
  ShowWidget showWidget() {
    return (account, id) -> desk.widgets.find(account, id);
  }

  @Produces
  @ApplicationScoped
  ShowWidgetHistory showWidgetHistory() {
    return (account, id) -> desk.widgets.editions(account, id);
  }

  @Produces
  @ApplicationScoped
  BuildWidget buildWidget() {
    return command -> desk.buildWidget.build(command);
  }

  @Produces
  @ApplicationScoped
  ChangeWidget changeWidget() {
    return command -> desk.changeWidget.change(command);
  }

  @Produces
  @ApplicationScoped
  PlaceRequest placeRequest() {
    return command -> desk.placeRequest.place(command);
  }

  @Produces
  @ApplicationScoped
  ListRequests listRequests() {
    return (account, widget, customer, limit) ->
        List.copyOf(desk.requests.of(account, widget, customer, limit));
  }

  @Produces
  @ApplicationScoped
  IdentifyRequest identifyRequest() {
    return (account, id) -> desk.requests.find(account, id);
  }
}
