package org.orderhub.web.order.edit;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrderHistory;
import org.orderhub.application.order.ShowOrders;
import org.orderhub.application.order.ShowPastOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;

/** The order at hand: as it is, and as it was when its form was opened. */
@RequestScoped
public class EditedOrders {
  private final ShowOrders showOrders;
  private final ShowOrderHistory showOrderHistory;
  private final ShowPastOrder showPastOrder;
  private final CurrentVisit visit;

  EditedOrders(
      ShowOrders showOrders,
      ShowOrderHistory showOrderHistory,
      ShowPastOrder showPastOrder,
      CurrentVisit visit) {
    this.showOrders = showOrders;
    this.showOrderHistory = showOrderHistory;
    this.showPastOrder = showPastOrder;
    this.visit = visit;
  }

  /** The order that a step of an address names. */
  public Optional<Order> find(String step) {
    try {
      var name = new Orders.Name(visit.account(), new OrderId(Url.unguarded(step)));
      return showOrders.show(List.of(name)).getFirst().map(ShowOrder.View::order);
    } catch (InvalidValue noOrderHasIt) {
      return Optional.empty();
    }
  }

  EditConflict conflict(Order current, Form form) {
    ZoneId zone = visit.zone();
    return conflict(current, form, order -> OrderInput.of(order, zone));
  }

  /**
   * @param shown what of an order its form shows
   */
  EditConflict conflict(Order current, Form form, Function<Order, OrderInput> shown) {
    long looked = EditForm.version(form).map(Version::number).orElse(0L);
    List<ShowOrderHistory.Step> steps =
        showOrderHistory.show(visit.account(), current.orderId()).stream()
            .filter(step -> step.key().equals(current.key()))
            .toList();
    OrderInput theirs = shown.apply(current);
    OrderInput mine = OrderInput.typed(form, theirs.fields().keySet());
    @Nullable OrderInput base = base(current, steps, looked).map(shown).orElse(null);
    return new EditConflict(
        Clash.of(theirs, mine, base),
        steps.stream().filter(step -> number(step) > looked).toList(),
        form);
  }

  private Optional<Order> base(Order current, List<ShowOrderHistory.Step> steps, long looked) {
    return steps.stream()
        .filter(step -> number(step) == looked)
        .findFirst()
        .flatMap(step -> showPastOrder.show(visit.account(), current.orderId(), step.at()))
        .filter(order -> order.version().number() == looked);
  }

  private static long number(ShowOrderHistory.Step step) {
    Version version = step.version();
    return version == null ? 0 : version.number();
  }
}
