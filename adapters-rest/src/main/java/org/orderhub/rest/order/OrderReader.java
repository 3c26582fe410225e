package org.orderhub.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Choices;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.FreeFormReader;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.Times;

/** Reads the body of an order, and says everything that is wrong with it. */
final class OrderReader {
  private static final int MOST_REFERENCES = 50;
  private static final int MOST_TRACKING_NUMBERS = 100;

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
   * The order that the body describes.
   *
   * @throws RequestRefused with all errors when there are any
   */
  static OrderDraft read(JsonNode body) {
    return new OrderReader(Fields.of(body, new Errors())).draft();
  }

  private OrderDraft draft() {
    OrderId orderId = fields.required("orderId", OrderId::new);
    OrderStatus status = fields.value("status", text -> Choices.parse(OrderStatus.class, text));
    StatusText external = fields.value("externalStatus", StatusText::new);
    var lastChangedAt = fields.value("lastChangedAt", Times::parse);
    OrderContents contents = contents();
    fields.refuseOthers();
    if (orderId == null || contents == null || !errors.isEmpty()) {
      throw errors.refusal();
    }
    return new OrderDraft(
        orderId,
        status == null ? OrderStatus.IN_PROGRESS : status,
        external == null ? StatusText.NONE : external,
        lastChangedAt,
        contents);
  }

  private @Nullable OrderContents contents() {
    OrderKind kind = fields.value("kind", text -> Choices.parse(OrderKind.class, text));
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
        contact.required("matchKeyType", text -> Choices.parse(ContactKey.Type.class, text));
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
    Delivery read =
        new Delivery(
            delivery.text("method", TextLimits.NAME),
            delivery.values(
                "trackingNumbers", MOST_TRACKING_NUMBERS, text -> Text.key(text, TextLimits.NAME)),
            delivery.text("trackingUri", TextLimits.URI),
            delivery.value("deliveryDate", Times::parse));
    delivery.refuseOthers();
    return read;
  }
}
