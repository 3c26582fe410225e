package org.orderhub.application.widget;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.customer.InMemoryCustomers;
import org.orderhub.application.eventlog.AcknowledgeEventService;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.application.eventlog.InMemoryOpenEvents;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.application.shop.SampleCustomers;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.widget.Widget;

/** Everything that orders by widgets, in memory, with one customer and one widget. */
public final class WidgetDesk {
  public static final Instant NOW = Instant.parse("2026-03-26T15:44:18.534915Z");
  static final Actor STAFF = new Actor.Hub();

  public final InMemoryWidgets widgets = new InMemoryWidgets();
  public final InMemoryWidgetRequests requests = new InMemoryWidgetRequests();
  public final InMemoryOpenEvents openEvents = new InMemoryOpenEvents();
  public final InMemoryEventLog log = new InMemoryEventLog();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryCustomers customers = new InMemoryCustomers();
  private final CountingIds ids = new CountingIds();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final WidgetAnnouncements announcements =
      new WidgetAnnouncements(log, (type, news, at, by) -> type.publicName(), ids);
  private final RequestRound round = new RequestRound(requests, announcements, clock);

  public final Account account;
  public final Customer ada;
  public final Widget creditCheck;

  public final BuildWidget buildWidget = new BuildWidgetService(widgets, clock);
  public final ChangeWidget changeWidget = new ChangeWidgetService(widgets, clock);
  public final PlaceRequest placeRequest =
      new PlaceRequestService(
          new PlaceRequestService.Sources(accounts, customers, widgets),
          requests,
          announcements,
          openEvents,
          ids,
          clock);
  public final ReturnValues returnValues = new ReturnValuesService(round);
  public final ChangeRequestStatus changeStatus = new ChangeRequestStatusService(round);
  public final AcknowledgeEventService acknowledge = new AcknowledgeEventService(openEvents);

  public WidgetDesk(Account account, Customer customer) {
    this.account = account;
    accounts.add(account);
    this.ada = customer;
    customers.add(customer);
    this.creditCheck =
        buildWidget.build(
            new BuildWidget.Command(
                account.id(), SampleWidgets.creditCheck(), /* isOffered= */ true, STAFF));
  }

  WidgetDesk(Account account) {
    this(account, SampleCustomers.ada(account.id()));
  }

  RequestChoice newest() {
    return new RequestChoice(account.id(), creditCheck.id(), ada.id(), null);
  }

  List<String> announced() {
    return log.all().stream().map(event -> event.type().publicName()).toList();
  }
}
