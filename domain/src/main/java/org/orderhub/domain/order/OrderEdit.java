package org.orderhub.domain.order;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.shared.FreeForm;
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

  /** Where somebody begins who writes a new order. */
  public static final OrderEdit NOTHING =
      new OrderEdit(
          OrderKind.ORDER,
          new Standing(OrderStatus.IN_PROGRESS, StatusText.NONE, DeliveryState.OPEN),
          null,
          new OrderContents.Origin("", "", List.of(), "", "", null, null),
          List.of(),
          Delivery.NONE,
          Address.NONE,
          Address.NONE);

  public OrderEdit {
    lines = List.copyOf(lines);
  }

  /** An order as it is. */
  public static OrderEdit of(Order order) {
    OrderContents contents = order.contents();
    Order.Facts facts = order.facts();
    return new OrderEdit(
        contents.kind(),
        new Standing(facts.lifecycle().status(), facts.externalStatus(), facts.delivery()),
        contents.contact(),
        contents.origin(),
        contents.lines().list().stream().map(LineEdit::of).toList(),
        contents.delivery(),
        contents.billingAddress(),
        contents.deliveryAddress());
  }

  /**
   * A new order.
   *
   * @throws org.orderhub.domain.shared.InvalidValue when its amounts add up to more than there is
   */
  public OrderDraft asNew(OrderId orderId, Currency currency) {
    List<OrderLine> written = lines.stream().map(line -> line.on(null)).toList();
    return draft(
        orderId,
        currency,
        new OrderLines(written),
        OrderContents.Charges.NONE,
        FreeForm.Fields.NONE,
        null);
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
    return draft(
        order.orderId(),
        contents.currency(),
        new OrderLines(edited, moved(contents.lines().subTotal(), before, after)),
        contents.charges(),
        contents.attributes(),
        moved(contents.totalPrice(), before, after));
  }

  private OrderDraft draft(
      OrderId orderId,
      Currency currency,
      OrderLines written,
      OrderContents.Charges charges,
      FreeForm.Fields attributes,
      @Nullable Money totalPrice) {
    var contents =
        new OrderContents(
            kind,
            currency,
            contact,
            origin,
            written,
            charges,
            delivery,
            billingAddress,
            deliveryAddress,
            attributes,
            totalPrice);
    return new OrderDraft(
        orderId, standing.status(), standing.externalStatus(), null, contents, standing.delivery());
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
