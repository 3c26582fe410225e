package org.orderhub.web.order.edit;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderEdit;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/** Reads the form of an order: everything that is wrong at once, each at its field. */
final class OrderReader {
  private final OrderEdit known;
  private final Currency currency;
  private final ZoneId zone;
  private final Fields fields;

  private OrderReader(OrderEdit known, Currency currency, Form form, ZoneId zone) {
    this.known = known;
    this.currency = currency;
    this.zone = zone;
    this.fields = new Fields(form, "", OrderFields.of(known, zone));
  }

  /** The whole order as it shall be; empty when a field breaks its rule, which the form says. */
  static Optional<OrderDraft> read(Order order, Form form, ZoneId zone) {
    Currency currency = order.contents().currency();
    OrderEdit edit = new OrderReader(OrderEdit.of(order), currency, form, zone).edit();
    return written(form, () -> edit.on(order));
  }

  /** As {@link #read}, of an order that is not there yet. */
  static Optional<OrderDraft> readNew(Form form, Currency usual, ZoneId zone) {
    Optional<OrderId> id = form.read("orderId", text -> new OrderId(text.strip()));
    Optional<Currency> currency = form.read("currency", text -> Currencies.parse(text.strip()));
    OrderEdit edit = new OrderReader(OrderEdit.NOTHING, currency.orElse(usual), form, zone).edit();
    return written(form, () -> edit.asNew(id.orElseThrow(), currency.orElseThrow()));
  }

  private static Optional<OrderDraft> written(Form form, Supplier<OrderDraft> draft) {
    if (form.isRefused()) {
      return Optional.empty();
    }
    try {
      return Optional.of(draft.get());
    } catch (InvalidValue tooMuch) {
      form.refuse("lines", "what the lines add up to " + tooMuch.reason());
      return Optional.empty();
    }
  }

  private OrderEdit edit() {
    return new OrderEdit(
        fields
            .read("kind", known.kind(), text -> Choices.of(OrderKind.class, text))
            .orElse(known.kind()),
        standing(known.standing()),
        contact(),
        origin(known.origin()),
        new LineReader(fields.form(), currency, known.lines()).read(),
        delivery(known.delivery()),
        AddressFields.read(fields, OrderFields.BILLING, known.billingAddress()),
        AddressFields.read(fields, OrderFields.DELIVERY, known.deliveryAddress()));
  }

  private OrderEdit.Standing standing(OrderEdit.Standing before) {
    return new OrderEdit.Standing(
        fields
            .read("status", before.status(), text -> Choices.of(OrderStatus.class, text))
            .orElse(before.status()),
        fields
            .read("externalStatus", before.externalStatus(), StatusText::new)
            .orElse(before.externalStatus()),
        fields
            .read("deliveryState", before.delivery(), text -> Choices.of(DeliveryState.class, text))
            .orElse(before.delivery()));
  }

  private @Nullable ContactKey contact() {
    if (fields.value("contactKey").isBlank()) {
      return null;
    }
    @Nullable ContactKey contact = known.contact();
    Optional<ContactKey.Type> type =
        fields.read("contactType", null, text -> Choices.of(ContactKey.Type.class, text));
    boolean isSame = contact != null && type.filter(contact.type()::equals).isPresent();
    return type.flatMap(of ->
            fields.read("contactKey", isSame ? contact : null, text -> ContactKey.of(of, text)))
        .orElse(null);
  }

  private OrderContents.Origin origin(OrderContents.Origin before) {
    return new OrderContents.Origin(
        fields.text("storeId", before.storeId(), TextLimits.KEY),
        fields.text("channel", before.channel(), TextLimits.LABEL),
        fields.items("references", before.references()),
        fields.text("description", before.description(), TextLimits.TEXT),
        fields.text("specialInstructions", before.specialInstructions(), TextLimits.TEXT),
        fields.time("placedAt", before.createdAt(), zone),
        fields.time("dueDate", before.dueDate(), zone));
  }

  private Delivery delivery(Delivery before) {
    return new Delivery(
        fields.text("deliveryMethod", before.method(), TextLimits.NAME),
        fields.items("trackingNumbers", before.trackingNumbers()),
        fields.text("trackingUri", before.trackingUri(), TextLimits.URI),
        fields.time("deliveryDate", before.deliveryDate(), zone));
  }
}
