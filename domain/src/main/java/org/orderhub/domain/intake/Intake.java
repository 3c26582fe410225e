package org.orderhub.domain.intake;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.FreeForm;

/** Turns what order intake tells into orders. */
public final class Intake {
  private Intake() {}

  /** A new order; the customer is not named yet. */
  public static OrderDraft draft(OrderId orderId, Currency currency, IntakeOrder told) {
    return new OrderDraft(
        orderId,
        told.facts().lifecycle(OrderStatus.IN_PROGRESS),
        told.facts().externalStatus(StatusText.NONE),
        null,
        told.on(blank(currency)),
        told.facts().delivery());
  }

  /** A known order as it is to be. */
  public static OrderDraft draft(Order order, IntakeOrder told) {
    return new OrderDraft(
        order.orderId(),
        told.facts().lifecycle(order.facts().lifecycle().status()),
        told.facts().externalStatus(order.facts().externalStatus()),
        null,
        told.on(order.contents()),
        told.facts().delivery());
  }

  /** How the person who ordered may be known as a customer: by phone, else by e-mail. */
  public static List<ContactKey> keys(OrderContents contents) {
    Address address = contents.deliveryAddress();
    return Stream.concat(
            Stream.of(address.phone())
                .filter(phone -> !phone.isEmpty())
                .map(phone -> ContactKey.of(ContactKey.Type.MOBILE_PHONE, phone)),
            Stream.of(address.email())
                .filter(email -> !email.isEmpty())
                .map(email -> ContactKey.of(ContactKey.Type.EMAIL, email)))
        .toList();
  }

  private static OrderContents blank(Currency currency) {
    return new OrderContents(
        OrderKind.ORDER,
        currency,
        null,
        new OrderContents.Origin("", "", List.of(), "", "", null, null),
        Product.nothingYet(currency),
        OrderContents.Charges.NONE,
        Delivery.NONE,
        Address.NONE,
        Address.NONE,
        FreeForm.Fields.NONE,
        null);
  }
}
