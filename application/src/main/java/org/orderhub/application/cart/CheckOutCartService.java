package org.orderhub.application.cart;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RegisterOrders;
import org.orderhub.domain.cart.Buyer;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.PlanDifferences;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.ShipmentPlan;

/**
 * Holds the cart while it decides, so that two who check out the same one come one after the other,
 * and registers the order in the same transaction.
 */
public final class CheckOutCartService implements CheckOutCart {
  private final Carts carts;
  private final Customers customers;
  private final LinePlans plans;
  private final RegisterOrders orders;
  private final CartAnnouncements announcements;
  private final Clock clock;

  public CheckOutCartService(
      Carts carts,
      Customers customers,
      LinePlans plans,
      RegisterOrders orders,
      CartAnnouncements announcements,
      Clock clock) {
    this.carts = carts;
    this.customers = customers;
    this.plans = plans;
    this.orders = orders;
    this.announcements = announcements;
    this.clock = clock;
  }

  @Override
  public Result checkOut(Command command) {
    Optional<Cart> found =
        carts
            .lock(command.account(), command.cart())
            .filter(cart -> command.owner() == null || cart.customer().equals(command.owner()));
    return found
        .map(cart -> checkOut(cart, command))
        .orElseGet(() -> new Result.Missing(command.cart()));
  }

  private Result checkOut(Cart cart, Command command) {
    Version seen = command.confirmed().version();
    Optional<OrderId> order = cart.order();
    if (order.isPresent() && (seen == null || cart.wasCheckedOutAs(seen))) {
      return new Result.Placed(order.get(), cart, false);
    }
    if (order.isPresent() || (seen != null && !seen.equals(cart.version()))) {
      return new Result.Conflict(cart);
    }
    return cart.lines().isEmpty() ? new Result.Empty(cart) : compare(cart, command);
  }

  private Result compare(Cart cart, Command command) {
    LinePlans.Planned now = plans.plan(cart.account(), cart.lines());
    List<FieldChange> prices =
        switch (command.confirmed().prices()) {
          case TODAYS ->
              cart.lines().isPricedAs(now.todays())
                  ? List.of()
                  : cart.lines().differencesTo(now.todays());
          case AS_SHOWN -> List.of();
        };
    ShipmentPlan shown = command.confirmed().plan();
    List<FieldChange> shipments =
        shown == null ? List.of() : PlanDifferences.between(shown, now.plan());
    if (!prices.isEmpty() || !shipments.isEmpty()) {
      return new Result.Differs(cart, prices, shipments, now.plan());
    }
    int count = now.plan().count();
    return count > OrderLines.MAXIMUM
        ? new Result.TooManyLines(count, OrderLines.MAXIMUM)
        : place(cart, now.plan(), command);
  }

  private Result place(Cart cart, ShipmentPlan plan, Command command) {
    Buyer buyer =
        customers
            .find(cart.account(), cart.customer())
            .map(Buyer::new)
            .orElseThrow(() -> new IllegalStateException("A cart without its customer"));
    OrderDraft draft = cart.toOrder(buyer, plan);
    var wish = new RegisterOrder.Command(cart.account(), draft, command.by());
    return switch (orders.register(List.of(wish)).getFirst()) {
      case RegisterOrder.Result.Registered registered -> placed(cart, draft.orderId(), command);
      case RegisterOrder.Result.AlreadyExists exists -> new Result.IdTaken(exists.orderId());
      case RegisterOrder.Result.DoesNotAddUp refused ->
          new Result.DoesNotAddUp(refused.mismatches());
    };
  }

  private Result placed(Cart cart, OrderId order, Command command) {
    Instant now = clock.instant();
    Cart done = cart.checkedOut(order, now);
    carts.save(done);
    announcements.changed(done, cart.differencesTo(done), command.by(), now);
    return new Result.Placed(order, done, true);
  }
}
