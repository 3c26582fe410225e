package org.orderhub.rest.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;

/** Reads the body of a product. */
final class ProductReader {
  private ProductReader() {}

  /**
   * The facts that the body describes.
   *
   * @param sku of the address; the body may name it again, but no other
   * @param usual the currency of a body that names none
   * @throws RequestRefused with all errors when there are any
   */
  static Product.Facts read(JsonNode body, Sku sku, Currency usual) {
    Fields fields = Fields.of(body, new Errors());
    fields.value("sku", text -> same(text, sku));
    String name = fields.required("name", text -> Text.required(text, TextLimits.TITLE));
    Units units = UnitsReader.read(fields);
    Currency given = fields.value("currencyCode", Currencies::parse);
    Currency currency = given == null ? usual : given;
    BigDecimal price = notNegative(fields, "price", fields.requiredDecimal("price"));
    BigDecimal purchase = notNegative(fields, "purchasePrice", fields.decimal("purchasePrice"));
    BigDecimal stock = fields.decimal("stock");
    LocalDate restockDate = fields.value("restockDate", ProductReader::date);
    fields.refuseOthers();
    if (name == null || price == null || !fields.errors().isEmpty()) {
      throw fields.errors().refusal();
    }
    return new Product.Facts(
        name,
        units,
        new Money(price, currency),
        purchase == null ? null : new Money(purchase, currency),
        new Product.Stock(stock, restockDate));
  }

  private static String same(String text, Sku sku) {
    if (!text.equals(sku.value())) {
      throw new InvalidValue("other_key", "must be the one of the address, or be left out");
    }
    return text;
  }

  private static @Nullable BigDecimal notNegative(
      Fields fields, String name, @Nullable BigDecimal amount) {
    if (amount != null && amount.signum() < 0) {
      fields.errors().add(fields.pointer(name), "negative", "must not be below zero");
    }
    return amount;
  }

  private static LocalDate date(String text) {
    try {
      return Product.Stock.possible(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      throw new InvalidValue("not_a_date", "must be a date, such as 2026-03-31");
    }
  }
}
