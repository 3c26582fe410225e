package org.orderhub.domain.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.shared.Money;

/**
 * What somebody who edits an order by hand wants it to be. What cannot be edited stays; the sums
 * that its sender told move by as much as the lines do.
 */
public record OrderEdit(
    OrderKind kind,
    Standing standing,
    @Nullable ContactKey contact,
    OrderContents.Origin origin,
    List<LineEdit> lines,
    Delivery delivery,
    Address billingAddress,
    Address deliveryAddress) {

  /** How far it is. */
  public record Standing(OrderStatus status, StatusText externalStatus, DeliveryState delivery) {}

  public OrderEdit {
    lines = List.copyOf(lines);
  }

  /**
   * The whole order afterwards.
   *
   * @throws org.orderhub.domain.shared.InvalidValue when its amounts add up to more than there is
   */
  public OrderDraft on(Order order) {
    OrderContents contents = order.contents();
    List<OrderLine> edited = edited(contents.lines());
    Money before = contents.lines().total();
    Money after = new OrderLines(edited).total();
    return new OrderDraft(
        order.orderId(),
        standing.status(),
        standing.externalStatus(),
        null,
        new OrderContents(
            kind,
            contents.currency(),
            contact,
            origin,
            new OrderLines(edited, moved(contents.lines().subTotal(), before, after)),
            contents.charges(),
            delivery,
            billingAddress,
            deliveryAddress,
            contents.attributes(),
            moved(contents.totalPrice(), before, after)),
        standing.delivery());
  }

  private List<OrderLine> edited(OrderLines known) {
    Map<LineId, OrderLine> byId = new HashMap<>();
    known.list().forEach(line -> byId.put(line.id(), line));
    return lines.stream().map(line -> line.on(byId.get(line.id()))).toList();
  }

  private static @Nullable Money moved(@Nullable Money sum, Money before, Money after) {
    return sum == null ? null : sum.plus(after.minus(before));
  }
}
