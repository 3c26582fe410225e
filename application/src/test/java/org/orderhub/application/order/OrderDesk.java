package org.orderhub.application.order;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.orderhub.application.customer.InMemoryCustomers;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.application.job.InMemoryJobs;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.shared.Actor;

/** Everything that takes orders, in memory, at one o'clock. */
final class OrderDesk {

  static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");
  static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  static final AccountId OTHER_ACCOUNT = new AccountId(new UUID(0, 2));
  static final Actor SHOP = new Actor.PartnerKey("shop");

  final InMemoryOrders orders = new InMemoryOrders();
  final InMemoryCustomers customers = new InMemoryCustomers();
  final InMemoryJobs jobs = new InMemoryJobs();
  final InMemoryEventLog log = new InMemoryEventLog();
  private final CountingIds ids = new CountingIds();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

  /** Bodies name the type, the order and who did it. */
  final OrderAnnouncements announcements =
      new OrderAnnouncements(
          log,
          (type, announcement, at, by) ->
              "%s %s by %s at %s"
                  .formatted(type.publicName(), announcement.order().orderId(), by.name(), at),
          ids);

  final OrderRounds rounds = new OrderRounds(orders, jobs, announcements, ids, clock);

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
