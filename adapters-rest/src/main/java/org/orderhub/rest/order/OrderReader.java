package org.orderhub.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.FreeFormReader;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.Times;

/** Reads the body of an order, and says everything that is wrong with it. */
final class OrderReader {
  private static final int MOST_REFERENCES = 50;

  /** What answers hold and nobody may change. */
  static final Set<String> READ_ONLY =
      Set.of(
          "id",
          "customerId",
          "customerName",
          "payment",
          "deliveryState",
          "totals",
          "receivedAt",
          "updatedAt");

  /** Stands in while the body's own currency is wrong: the order will be refused anyway. */
  private static final Currency NO_CURRENCY = Currency.getInstance("EUR");

  private final Fields fields;
  private final Errors errors;
  private final Currency currency;

  private OrderReader(Fields fields) {
    this.fields = fields;
    this.errors = fields.errors();
    Currency given = fields.required("currencyCode", Currencies::parse);
    this.currency = given == null ? NO_CURRENCY : given;
  }

  /**
   * The order that the body describes, to be registered.
   *
   * @throws RequestRefused with all errors when there are any
   */
  static WithAction<OrderDraft> read(JsonNode body) {
    OrderReader reader = new OrderReader(Fields.of(body, new Errors()));
    return reader.draft(reader.fields.required("orderId", OrderId::new));
  }

  /**
   * The order that the body describes, to be put in the place of the one named. What only answers
   * hold is passed over, so that an answer can be sent back.
   *
   * @param expected the version that If-Match names
   * @throws RequestRefused with all errors when there are any
   */
  static WithAction<Replacement> replacement(
      JsonNode body, OrderId orderId, Optional<Version> expected, Replacement.Manner manner) {
    OrderReader reader = new OrderReader(Fields.of(body, new Errors()));
    reader.fields.passOver(READ_ONLY);
    Version version = VersionTags.read(reader.fields, expected);
    WithAction<OrderDraft> read = reader.draft(reader.same(orderId));
    return new WithAction<>(new Replacement(manner, read.wish(), version), read.action());
  }

  private OrderId same(OrderId orderId) {
    OrderId given = fields.value("orderId", OrderId::new);
    if (given != null && !given.equals(orderId)) {
      errors.add(
          fields.pointer("orderId"),
          "other_order",
          "must be the id that the address names, or be left out");
    }
    return orderId;
  }

  private WithAction<OrderDraft> draft(@Nullable OrderId orderId) {
    OrderStatus status = fields.value("status", text -> PublicNames.parse(OrderStatus.class, text));
    StatusText external = fields.value("externalStatus", StatusText::new);
    var lastChangedAt = fields.value("lastChangedAt", Times::parse);
    OrderAction action = ActionReader.embedded(fields);
    OrderContents contents = contents();
    fields.refuseOthers();
    if (orderId == null || contents == null || !errors.isEmpty()) {
      throw errors.refusal();
    }
    var draft =
        new OrderDraft(
            orderId,
            status == null ? OrderStatus.IN_PROGRESS : status,
            external == null ? StatusText.NONE : external,
            lastChangedAt,
            contents);
    return new WithAction<>(draft, action);
  }

  private @Nullable OrderContents contents() {
    OrderKind kind = fields.value("kind", text -> PublicNames.parse(OrderKind.class, text));
    ContactKey contact = contact();
    OrderContents.Origin origin = origin();
    OrderLines lines = new LinesReader(currency).read(fields);
    OrderContents.Charges charges = new ChargesReader(currency).read(fields);
    Delivery delivery = delivery();
    Address billing = AddressReader.read(fields, "billingAddress");
    Address deliverTo = AddressReader.read(fields, "deliveryAddress");
    var attributes = FreeFormReader.read(fields, "attributes");
    BigDecimal total = fields.decimal("totalPrice");
    if (lines == null || !errors.isEmpty()) {
      return null;
    }
    return new OrderContents(
        kind == null ? OrderKind.ORDER : kind,
        currency,
        contact,
        origin,
        lines,
        charges,
        delivery,
        billing,
        deliverTo,
        attributes,
        total == null ? null : new Money(total, currency));
  }

  private @Nullable ContactKey contact() {
    Fields contact = fields.object("contact");
    if (contact == null) {
      return null;
    }
    ContactKey.Type type =
        contact.required("matchKeyType", text -> PublicNames.parse(ContactKey.Type.class, text));
    ContactKey key =
        type == null
            ? contact.required("matchKey", text -> ContactKey.of(ContactKey.Type.EXTERNAL_ID, text))
            : contact.required("matchKey", text -> ContactKey.of(type, text));
    contact.refuseOthers();
    return key;
  }

  private OrderContents.Origin origin() {
    List<String> references =
        fields.values("references", MOST_REFERENCES, text -> Text.key(text, TextLimits.NAME));
    return new OrderContents.Origin(
        fields.text("externalStoreId", TextLimits.KEY),
        fields.text("channel", TextLimits.LABEL),
        references,
        fields.text("description", TextLimits.TEXT),
        fields.text("specialInstructions", TextLimits.TEXT),
        fields.value("createdAt", Times::parse),
        fields.value("dueDate", Times::parse));
  }

  private Delivery delivery() {
    Fields delivery = fields.object("delivery");
    if (delivery == null) {
      return Delivery.NONE;
    }
    List<String> numbers = DeliveryReader.trackingNumbers(delivery);
    Delivery read =
        new Delivery(
            delivery.text("method", TextLimits.NAME),
            numbers == null ? List.of() : numbers,
            delivery.text("trackingUri", TextLimits.URI),
            delivery.value("deliveryDate", Times::parse));
    delivery.refuseOthers();
    return read;
  }
}
