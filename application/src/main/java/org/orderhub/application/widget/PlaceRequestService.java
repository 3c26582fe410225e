package org.orderhub.application.widget;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.eventlog.OpenEvents;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.OpenEvent;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.widget.FieldValues;
import org.orderhub.domain.widget.OrderedStatus;
import org.orderhub.domain.widget.Reading;
import org.orderhub.domain.widget.RequestId;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetAnnouncement;
import org.orderhub.domain.widget.WidgetRequest;

/** Checks everything, then stores the request, tells the log, and opens the event for vendors. */
public final class PlaceRequestService implements PlaceRequest {
  private final Sources sources;
  private final WidgetRequests requests;
  private final WidgetAnnouncements announcements;
  private final OpenEvents openEvents;
  private final Ids ids;
  private final Clock clock;

  /** What an order is looked up in. */
  public record Sources(Accounts accounts, Customers customers, Widgets widgets) {}

  public PlaceRequestService(
      Sources sources,
      WidgetRequests requests,
      WidgetAnnouncements announcements,
      OpenEvents openEvents,
      Ids ids,
      Clock clock) {
    this.sources = sources;
    this.requests = requests;
    this.announcements = announcements;
    this.openEvents = openEvents;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Result place(Command command) {
    Optional<Widget> widget = sources.widgets().find(command.account(), command.widget());
    if (widget.isEmpty()) {
      return new Result.NoWidget(command.widget());
    }
    Optional<Customer> customer = sources.customers().find(command.account(), command.customer());
    if (customer.isEmpty()) {
      return new Result.NoCustomer(command.customer());
    }
    if (!mayOrder(command.by(), customer.get(), widget.get())) {
      return new Result.NotOffered(command.widget());
    }
    if (!widget.get().definition().fits(customer.get())) {
      return new Result.DoesNotFit(customer.get().profile().entityType());
    }
    return switch (widget.get().definition().ordered(customer.get(), command.values())) {
      case Reading.Refused refused -> new Result.Invalid(refused.problems());
      case Reading.Read read ->
          new Result.Placed(placed(widget.get(), customer.get(), read.values(), command.by()));
    };
  }

  /** Customers order for themselves alone, and only by what is for them. */
  private static boolean mayOrder(Actor by, Customer customer, Widget widget) {
    return widget.isOffered()
        && switch (by) {
          case Actor.CustomerUser self ->
              widget.definition().customersMayOrder() && self.id().equals(customer.id().value());
          case Actor.StaffUser staff -> true;
          case Actor.PartnerKey key -> true;
          case Actor.Workflow workflow -> true;
          case Actor.Hub hub -> true;
        };
  }

  private WidgetRequest placed(Widget widget, Customer customer, FieldValues values, Actor by) {
    Instant now = Instants.exact(clock.instant());
    Account account = sources.accounts().find(customer.account()).orElseThrow();
    long number = openEvents.nextNumber(account.id());
    var request =
        new WidgetRequest(
            account.id(),
            new RequestId(ids.next()),
            new WidgetRequest.Form(widget.id(), widget.version().number(), widget.definition()),
            new WidgetRequest.Head(customer.id(), customer.number(), number, now, by.name()),
            values,
            WidgetRequest.Owners.NOT_TOLD,
            new WidgetRequest.State(
                OrderedStatus.of(widget.definition(), now, account.zone()), now, null),
            1);
    requests.add(request);
    EventId event = announcements.announce(new WidgetAnnouncement.Ordered(request), by, now);
    openEvents.open(opened(request, event));
    return request;
  }

  private static OpenEvent opened(WidgetRequest request, EventId event) {
    String widget = request.form().widget().toString();
    Map<String, String> content = new LinkedHashMap<>();
    content.put("customerWidgetID", widget);
    content.put("customerId", Long.toString(request.head().customerNumber()));
    return new OpenEvent(
        request.account(),
        request.head().eventNumber(),
        event,
        OpenEvent.Kind.CUSTOMER_WIDGET,
        widget,
        request.head().placedAt(),
        content,
        /* isComplete= */ false);
  }
}
