package org.orderhub.application.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.Decimals;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** A row of a table of products: reads its cells, and gathers what is wrong with them. */
final class ProductRow {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}(?:\\.[0-9]{1,40})?");
  private static final String PIECE = "piece";

  private final long number;
  private final Map<ProductColumn, String> cells;
  private final List<ProductImport.Mistake> mistakes = new ArrayList<>();
  private final Optional<Sku> sku;

  ProductRow(long number, Map<ProductColumn, String> cells) {
    this.number = number;
    this.cells = cells;
    this.sku = Optional.ofNullable(read(ProductColumn.SKU, Sku::new, null));
  }

  /** Empty when it is none; the mistakes then say so. */
  Optional<Sku> sku() {
    return sku;
  }

  List<ProductImport.Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  void comesTwice() {
    refuse(ProductColumn.SKU, "same_sku", "stands on a line before already");
  }

  ProductImport.Line line(ProductImport.Outcome outcome) {
    return new ProductImport.Line(number, cells.getOrDefault(ProductColumn.SKU, ""), outcome);
  }

  /**
   * What the product is to be; empty when a cell is wrong.
   *
   * @param usual the currency of a new one that names none
   */
  Optional<Product.Facts> facts(Optional<Product> current, Currency usual) {
    Product.@Nullable Facts known = current.map(Product::facts).orElse(null);
    String name = read(ProductColumn.NAME, ProductRow::title, known == null ? null : known.name());
    Units units = units(known == null ? null : known.units());
    Currency currency = currency(known == null ? usual : known.price().currency());
    Money price = price(ProductColumn.PRICE, currency, known == null ? null : known.price());
    Money purchase = purchasePrice(currency, known == null ? null : known.purchasePrice());
    Product.Stock stock = stock(known == null ? Product.Stock.UNKNOWN : known.stock());
    return name == null || price == null || !mistakes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Product.Facts(name, units, price, purchase, stock));
  }

  private Units units(@Nullable Units known) {
    String unit =
        optional(ProductColumn.UNIT, ProductRow::unit, known == null ? PIECE : known.unit(), PIECE);
    boolean isTold = cells.containsKey(ProductColumn.CONTENT_UNIT);
    boolean isSingle = known == null || known.unit().equals(known.contentUnit());
    String content =
        optional(
            ProductColumn.CONTENT_UNIT,
            ProductRow::unit,
            known == null || isSingle ? unit : known.contentUnit(),
            unit);
    BigDecimal each =
        optional(
            ProductColumn.CONTENT_PER_UNIT,
            ProductRow::exact,
            known == null || (isTold && content.equals(unit))
                ? BigDecimal.ONE
                : known.contentPerUnit(),
            BigDecimal.ONE);
    if (isSingle && !content.equals(unit) && !says(ProductColumn.CONTENT_PER_UNIT)) {
      refuse(ProductColumn.CONTENT_PER_UNIT, "required", "must say how many there are");
    }
    try {
      return new Units(unit, content, each);
    } catch (InvalidValue invalid) {
      refuse(ProductColumn.CONTENT_PER_UNIT, invalid.code(), invalid.reason());
      return Units.single(PIECE);
    }
  }

  private Currency currency(Currency otherwise) {
    return optional(ProductColumn.CURRENCY, Currencies::parse, otherwise, otherwise);
  }

  /** An amount that is not told again stays, in its own currency. */
  private @Nullable Money price(ProductColumn column, Currency currency, @Nullable Money known) {
    if (cells.containsKey(column) || known == null || known.currency().equals(currency)) {
      return read(column, text -> price(text, currency), known);
    }
    refuse(column, "required", "must be told in the other currency too");
    return null;
  }

  private @Nullable Money purchasePrice(Currency currency, @Nullable Money known) {
    boolean isNone =
        cells.containsKey(ProductColumn.PURCHASE_PRICE)
            ? !says(ProductColumn.PURCHASE_PRICE)
            : known == null;
    return isNone ? null : price(ProductColumn.PURCHASE_PRICE, currency, known);
  }

  private Product.Stock stock(Product.Stock known) {
    BigDecimal quantity = known.quantity();
    LocalDate date = known.restockDate();
    if (cells.containsKey(ProductColumn.STOCK)) {
      quantity =
          says(ProductColumn.STOCK) ? read(ProductColumn.STOCK, ProductRow::exact, null) : null;
    }
    if (cells.containsKey(ProductColumn.RESTOCK_DATE)) {
      date =
          says(ProductColumn.RESTOCK_DATE)
              ? read(ProductColumn.RESTOCK_DATE, ProductRow::day, null)
              : null;
    }
    return new Product.Stock(quantity, date);
  }

  private boolean says(ProductColumn column) {
    return !cells.getOrDefault(column, "").isEmpty();
  }

  /** The cell; without its column what is known; when empty what that stands for. */
  private <T> T optional(ProductColumn column, Function<String, T> parse, T known, T empty) {
    if (!cells.containsKey(column)) {
      return known;
    }
    T told = says(column) ? read(column, parse, empty) : empty;
    return told == null ? empty : told;
  }

  /** The cell; without its column what is known, which must be something. */
  private <T> @Nullable T read(ProductColumn column, Function<String, T> parse, @Nullable T known) {
    String cell = cells.get(column);
    if (cell == null && known != null) {
      return known;
    }
    if (cell == null || cell.isEmpty()) {
      refuse(column, "required", "must be told");
      return null;
    }
    try {
      return parse.apply(cell);
    } catch (InvalidValue invalid) {
      refuse(column, invalid.code(), invalid.reason());
      return null;
    }
  }

  private void refuse(ProductColumn column, String code, String message) {
    mistakes.add(new ProductImport.Mistake(column, code, message));
  }

  private static String title(String text) {
    return Text.required(text, TextLimits.TITLE);
  }

  private static String unit(String text) {
    return Text.required(text, Units.LONGEST);
  }

  private static BigDecimal exact(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new InvalidValue("not_a_number", "must be a number with a point, such as 12.50");
    }
    return Decimals.exact(new BigDecimal(text));
  }

  private static Money price(String text, Currency currency) {
    Money price = new Money(exact(text), currency);
    if (price.isNegative()) {
      throw new InvalidValue("negative", "must not be below zero");
    }
    return price;
  }

  private static LocalDate day(String text) {
    try {
      return Product.Stock.possible(LocalDate.parse(text));
    } catch (DateTimeParseException notADate) {
      throw new InvalidValue("not_a_date", "must be a date, such as 2026-03-31");
    }
  }
}
