package org.orderhub.application.order;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.customer.InMemoryCustomers;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.application.integrationlog.InMemoryIntegrationLog;
import org.orderhub.application.integrationlog.OrderChecks;
import org.orderhub.application.integrationlog.ReferenceChecks;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.job.InMemoryJobs;
import org.orderhub.application.product.InMemoryProducts;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.application.store.InMemoryStores;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FreeForm;

/** Everything that takes orders, in memory, at one o'clock. */
final class OrderDesk {

  static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");
  static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  static final AccountId OTHER_ACCOUNT = new AccountId(new UUID(0, 2));
  static final Actor SHOP = new Actor.PartnerKey("shop");

  static final OrderAction CONFIRM =
      new OrderAction(OrderAction.Kind.CONFIRM_ORDER, "de-AT", FreeForm.Fields.NONE);

  final InMemoryOrders orders;
  final InMemoryCustomers customers = new InMemoryCustomers();
  final InMemoryJobs jobs = new InMemoryJobs();
  final InMemoryEventLog log = new InMemoryEventLog();
  private final CountingIds ids = new CountingIds();
  final InMemoryOrderVersions versions = new InMemoryOrderVersions();
  private Instant now = NOW;
  private final Clock clock = new DeskClock();

  /** Bodies name the type, the order and who did it. */
  private final OrderAnnouncements announcements =
      new OrderAnnouncements(
          log,
          (type, announcement, at, by) ->
              "%s %s by %s at %s"
                  .formatted(type.publicName(), announcement.order().orderId(), by.name(), at),
          ids);

  final InMemoryAccounts accounts = new InMemoryAccounts();
  final InMemoryProducts products = new InMemoryProducts();
  final InMemoryStores stores = new InMemoryStores();
  final InMemoryIntegrationLog integrationLog = new InMemoryIntegrationLog();
  final TotalsChecks totals = new TotalsChecks(accounts);
  final OrderWarnings warnings =
      new OrderWarnings(
          new OrderChecks(totals, new ReferenceChecks(products, stores), integrationLog, ids));
  final OrderRounds rounds;
  private long customerNumber;

  OrderDesk() {
    this(new InMemoryOrders());
  }

  OrderDesk(InMemoryOrders orders) {
    this.orders = orders;
    this.rounds = new OrderRounds(orders, versions, jobs, announcements, warnings, ids, clock);
  }

  /** A new customer who is known by an e-mail address. */
  CustomerId customer(AccountId account, String email) {
    CustomerId id = new CustomerId(UUID.randomUUID());
    customers.add(
        new Customer(
            account,
            id,
            ++customerNumber,
            EntityType.INDIVIDUAL,
            new PersonName("Ada", "Lovelace", ""),
            new Customer.Reachable(email, "", ""),
            ""));
    return id;
  }

  List<ChangeResult> replace(ReplaceOrder.Command... commands) {
    return new ReplaceCheckedOrdersService(new ReplaceOrdersService(rounds, customers), totals)
        .replace(List.of(commands));
  }

  /** As {@link #register}, and what is odd is refused, noted and told. */
  List<RegisterOrder.Result> registerChecked(RegisterOrder.Command... commands) {
    return new RegisterCheckedOrdersService(
            all -> register(all.toArray(RegisterOrder.Command[]::new)),
            warnings,
            orders,
            announcements,
            clock)
        .register(List.of(commands));
  }

  List<ChangeResult> delete(DeleteOrder.Command... commands) {
    return new DeleteOrdersService(rounds).delete(List.of(commands));
  }

  List<ChangeResult> deliver(ChangeOrderDelivery.Command... commands) {
    return new ChangeOrderDeliveriesService(rounds).change(List.of(commands));
  }

  List<TriggerOrderAction.Result> trigger(TriggerOrderAction.Command... commands) {
    return new TriggerOrderActionsService(rounds).trigger(List.of(commands));
  }

  /** Lets time go by; gives the time then. */
  Instant after(Duration time) {
    now = now.plus(time);
    return now;
  }

  private final class DeskClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  List<ShowOrderHistory.Step> history(String orderId) {
    return new ShowOrderHistoryService(orders, versions, log).show(ACCOUNT, new OrderId(orderId));
  }

  /** What happened since the first events. */
  List<LoggedEvent> newsAfter(int events) {
    return log.all().stream().skip(events).toList();
  }

  List<RegisterOrder.Result> register(RegisterOrder.Command... commands) {
    return new RegisterOrdersService(orders, customers, jobs, announcements, ids, clock)
        .register(List.of(commands));
  }

  List<ChangeResult> change(ChangeOrderStatus.Command... commands) {
    return new ChangeOrderStatusesService(rounds).change(List.of(commands));
  }

  Order stored(String orderId) {
    return orders.find(ACCOUNT, new OrderId(orderId)).orElseThrow();
  }

  static RegisterOrder.Command registration(AnOrder order) {
    return registration(ACCOUNT, order);
  }

  static RegisterOrder.Command registration(AnOrder order, OrderAction action) {
    return new RegisterOrder.Command(ACCOUNT, order.draft(), action, SHOP);
  }

  static RegisterOrder.Command registration(AccountId account, AnOrder order) {
    return new RegisterOrder.Command(account, order.draft(), SHOP);
  }

  static ChangeOrderStatus.Command change(String orderId, OrderStatus status) {
    return change(orderId, new StatusChange(status, null, null, null));
  }

  static ChangeOrderStatus.Command change(String orderId, StatusChange change) {
    return new ChangeOrderStatus.Command(ACCOUNT, new OrderId(orderId), change, SHOP);
  }
}
