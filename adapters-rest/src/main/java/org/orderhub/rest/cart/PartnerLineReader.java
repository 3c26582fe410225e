package org.orderhub.rest.cart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.NewLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;

/** Reads the partner's bodies. A quantity without a value is one; an external id is passed over. */
final class PartnerLineReader {
  private static final Quantity ONE = Quantity.of("1");

  private PartnerLineReader() {}

  /**
   * Children belong to the main line of their product; without one they are lines of their own.
   *
   * @throws RequestRefused with all errors when there are any
   */
  static List<LineWish> configurableProducts(JsonNode body) {
    Fields fields = Fields.of(body, new Errors());
    fields.present("configurableProducts");
    List<List<LineWish>> wishes =
        fields.objects(
            "configurableProducts", ProductLines.MAXIMUM, PartnerLineReader::configurable);
    return done(fields, wishes.stream().flatMap(List::stream).toList());
  }

  private static List<LineWish> configurable(Fields fields) {
    Fields main = fields.object("main");
    NewLine parent = main == null ? null : line(main);
    List<NewLine> children =
        fields.objects("children", ProductLines.MAXIMUM, PartnerLineReader::line);
    fields.refuseOthers();
    if (main == null) {
      fields.present("children");
      return children.stream().<LineWish>map(LineWish.Add::new).toList();
    }
    return parent == null ? List.of() : List.of(new LineWish.Add(null, parent, children));
  }

  /** Lines of their own. */
  static List<LineWish> products(JsonNode body) {
    Fields fields = Fields.of(body, new Errors());
    fields.present("products");
    List<NewLine> lines = fields.objects("products", ProductLines.MAXIMUM, PartnerLineReader::line);
    return done(fields, lines.stream().<LineWish>map(LineWish.Add::new).toList());
  }

  private static @Nullable NewLine line(Fields fields) {
    Sku sku = fields.required("productId", Sku::new);
    LineQuantity quantity = fields.present("quantity") ? quantity(fields) : null;
    fields.text("externalId", TextLimits.NAME);
    var rules = LineReader.rules(fields);
    fields.refuseOthers();
    return sku == null || quantity == null
        ? null
        : new NewLine(sku, quantity, rules, LinePrices.Edit.NONE, "");
  }

  private static @Nullable LineQuantity quantity(Fields fields) {
    Fields quantity = fields.object("quantity");
    if (quantity != null && !quantity.has("value")) {
      LineQuantity.Type type = quantity.value("type", LineReader::type);
      quantity.passOver(List.of("value"));
      quantity.refuseOthers();
      return type == null ? null : new LineQuantity(ONE, type);
    }
    return LineReader.quantity(fields);
  }

  /**
   * Prices of lines, set by hand.
   *
   * @param currency of the cart
   */
  static List<LineWish> prices(JsonNode body, Currency currency) {
    Fields fields = Fields.of(body, new Errors());
    fields.present("productLines");
    List<LineWish> wishes =
        fields.objects("productLines", ProductLines.MAXIMUM, line -> price(line, currency));
    return done(fields, wishes);
  }

  private static @Nullable LineWish price(Fields fields, Currency currency) {
    ProductLineId id = fields.required("id", LineReader::lineId);
    Money sale = LineReader.money(fields, "price", currency);
    Money purchase = LineReader.money(fields, "purchasePrice", currency);
    String reason = fields.text("reason", TextLimits.REMARK);
    fields.refuseOthers();
    if (!fields.has("price") && !fields.has("purchasePrice")) {
      fields.present("price");
    }
    return id == null
        ? null
        : new LineWish.ChangePrices(id, new LinePrices.Edit(sale, purchase, reason));
  }

  private static List<LineWish> done(Fields fields, List<LineWish> wishes) {
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return wishes;
  }
}
