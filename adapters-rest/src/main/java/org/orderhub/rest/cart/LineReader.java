package org.orderhub.rest.cart;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineRules;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.NewLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;

/** Reads the bodies that put lines into carts and offers, and those that change one. */
public final class LineReader {
  private final Currency currency;

  private LineReader(Currency currency) {
    this.currency = currency;
  }

  /**
   * A line that the body wants to add, and those that belong to it.
   *
   * @param currency of the cart or offer, in which prices are told
   * @throws RequestRefused with all errors when there are any
   */
  public static LineWish.Add add(JsonNode body, Currency currency) {
    Fields fields = Fields.of(body, new Errors());
    var reader = new LineReader(currency);
    ProductLineId parent = fields.value("parentLineId", LineReader::lineId);
    List<NewLine> children = fields.objects("children", ProductLines.MAXIMUM, reader::wholeNewLine);
    NewLine line = reader.newLine(fields);
    fields.refuseOthers();
    if (line == null || !fields.errors().isEmpty()) {
      throw fields.errors().refusal();
    }
    return new LineWish.Add(parent, line, children);
  }

  private @Nullable NewLine wholeNewLine(Fields fields) {
    NewLine line = newLine(fields);
    fields.refuseOthers();
    return line;
  }

  private @Nullable NewLine newLine(Fields fields) {
    Sku sku = fields.required(fields.spelling("sku", "productId"), Sku::new);
    LineQuantity quantity = fields.present("quantity") ? quantity(fields) : null;
    LineRules rules = rules(fields);
    LinePrices.Edit prices = prices(fields);
    String note = fields.text("note", TextLimits.REMARK);
    return sku == null || quantity == null ? null : new NewLine(sku, quantity, rules, prices, note);
  }

  /** All three are allowed unless said otherwise. */
  static LineRules rules(Fields fields) {
    return new LineRules(
        allowed(fields, "allowQuantityChange"),
        allowed(fields, "allowQuantitySplitting"),
        allowed(fields, "removable"));
  }

  private static boolean allowed(Fields fields, String name) {
    Boolean flag = fields.flag(name);
    return flag == null || flag;
  }

  private LinePrices.Edit prices(Fields fields) {
    Money sale = money(fields, "price");
    Money purchase = money(fields, "purchasePrice");
    return new LinePrices.Edit(sale, purchase, fields.text("reason", TextLimits.REMARK));
  }

  private @Nullable Money money(Fields fields, String name) {
    return money(fields, name, currency);
  }

  static @Nullable Money money(Fields fields, String name, Currency currency) {
    BigDecimal amount = fields.decimal(name);
    if (amount != null && amount.signum() < 0) {
      fields.errors().add(fields.pointer(name), "negative_price", "must not be negative");
      return null;
    }
    return amount == null ? null : new Money(amount, currency);
  }

  /** An object with type and value, or a number of content units. */
  static @Nullable LineQuantity quantity(Fields fields) {
    JsonNode given = fields.raw("quantity");
    if (given == null) {
      return null;
    }
    if (!given.isObject()) {
      return positive(fields, "quantity", LineQuantity.Type.CONTENT_QUANTITY);
    }
    Fields quantity = fields.object("quantity");
    if (quantity == null) {
      return null;
    }
    LineQuantity.Type type = quantity.value("type", LineReader::type);
    quantity.present("value");
    LineQuantity read =
        positive(quantity, "value", type == null ? LineQuantity.Type.CONTENT_QUANTITY : type);
    quantity.refuseOthers();
    return read;
  }

  private static @Nullable LineQuantity positive(
      Fields fields, String name, LineQuantity.Type type) {
    BigDecimal value = fields.decimal(name);
    if (value != null && value.signum() <= 0) {
      fields.errors().add(fields.pointer(name), "out_of_range", "must be more than 0");
      return null;
    }
    return value == null ? null : new LineQuantity(new Quantity(value), type);
  }

  static LineQuantity.Type type(String text) {
    for (LineQuantity.Type type : LineQuantity.Type.values()) {
      if (type.name().equals(text)) {
        return type;
      }
    }
    throw new InvalidValue("unknown_choice", "must be CONTENT_QUANTITY or ORDER_QUANTITY");
  }

  public static ProductLineId lineId(String text) {
    try {
      return new ProductLineId(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      throw new InvalidValue("not_an_id", "must be the id of a line");
    }
  }
}
