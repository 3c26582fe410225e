package org.orderhub.web.order.edit;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderEdit;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/** Reads the form of an order: everything that is wrong at once, each at its field. */
final class OrderReader {
  private final Order order;
  private final ZoneId zone;
  private final Fields fields;

  private OrderReader(Order order, Form form, ZoneId zone) {
    this.order = order;
    this.zone = zone;
    this.fields = new Fields(form, "", OrderFields.of(order, zone));
  }

  /** The whole order as it shall be; empty when a field breaks its rule, which the form says. */
  static Optional<OrderDraft> read(Order order, Form form, ZoneId zone) {
    OrderEdit edit = new OrderReader(order, form, zone).edit();
    if (form.isRefused()) {
      return Optional.empty();
    }
    try {
      return Optional.of(edit.on(order));
    } catch (InvalidValue tooMuch) {
      form.refuse("lines", "what the lines add up to " + tooMuch.reason());
      return Optional.empty();
    }
  }

  private OrderEdit edit() {
    OrderContents contents = order.contents();
    return new OrderEdit(
        fields
            .read("kind", contents.kind(), text -> Choices.of(OrderKind.class, text))
            .orElse(contents.kind()),
        standing(),
        contact(),
        origin(contents.origin()),
        new LineReader(fields.form(), contents.currency(), contents.lines().list()).read(),
        delivery(contents.delivery()),
        AddressFields.read(fields, OrderFields.BILLING, contents.billingAddress()),
        AddressFields.read(fields, OrderFields.DELIVERY, contents.deliveryAddress()));
  }

  private OrderEdit.Standing standing() {
    Order.Facts facts = order.facts();
    return new OrderEdit.Standing(
        fields
            .read("status", facts.lifecycle().status(), text -> Choices.of(OrderStatus.class, text))
            .orElse(facts.lifecycle().status()),
        fields
            .read("externalStatus", facts.externalStatus(), StatusText::new)
            .orElse(facts.externalStatus()),
        fields
            .read("deliveryState", facts.delivery(), text -> Choices.of(DeliveryState.class, text))
            .orElse(facts.delivery()));
  }

  private @Nullable ContactKey contact() {
    if (fields.value("contactKey").isBlank()) {
      return null;
    }
    @Nullable ContactKey known = order.contents().contact();
    Optional<ContactKey.Type> type =
        fields.read("contactType", null, text -> Choices.of(ContactKey.Type.class, text));
    boolean isSame = known != null && type.filter(known.type()::equals).isPresent();
    return type.flatMap(
            of -> fields.read("contactKey", isSame ? known : null, text -> ContactKey.of(of, text)))
        .orElse(null);
  }

  private OrderContents.Origin origin(OrderContents.Origin known) {
    return new OrderContents.Origin(
        fields.text("storeId", known.storeId(), TextLimits.KEY),
        fields.text("channel", known.channel(), TextLimits.LABEL),
        fields.items("references", known.references()),
        fields.text("description", known.description(), TextLimits.TEXT),
        fields.text("specialInstructions", known.specialInstructions(), TextLimits.TEXT),
        fields.time("placedAt", known.createdAt(), zone),
        fields.time("dueDate", known.dueDate(), zone));
  }

  private Delivery delivery(Delivery known) {
    return new Delivery(
        fields.text("deliveryMethod", known.method(), TextLimits.NAME),
        fields.items("trackingNumbers", known.trackingNumbers()),
        fields.text("trackingUri", known.trackingUri(), TextLimits.URI),
        fields.time("deliveryDate", known.deliveryDate(), zone));
  }
}
