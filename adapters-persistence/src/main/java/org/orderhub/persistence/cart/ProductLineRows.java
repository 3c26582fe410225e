package org.orderhub.persistence.cart;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineRules;
import org.orderhub.domain.cart.Price;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.persistence.shared.Row;

/**
 * Gathers the lines of one cart or offer from rows that come by position, each with {@link
 * #COLUMNS}; of an owner without lines there is one row without a line.
 */
public final class ProductLineRows {
  /** The columns of the table joined as {@code l}. */
  public static final String COLUMNS =
      """
      l.id as line_id, l.parent_id, l.sku, l.name, l.unit, l.content_unit, l.content_per_unit,
        l.quantity, l.quantity_type, l.price, l.price_source, l.catalogue_price, l.purchase_price,
        l.purchase_price_source, l.reason, l.allow_quantity_change, l.allow_quantity_splitting,
        l.removable, l.note
      """;

  private final Currency currency;
  private final List<ProductLine> lines = new ArrayList<>();

  public ProductLineRows(Currency currency) {
    this.currency = currency;
  }

  public void add(Row row) throws SQLException {
    UUID id = row.optionalUuid("line_id");
    if (id != null) {
      lines.add(line(row, new ProductLineId(id)));
    }
  }

  public ProductLines lines() {
    return new ProductLines(currency, lines);
  }

  private ProductLine line(Row row, ProductLineId id) throws SQLException {
    @Nullable UUID parent = row.optionalUuid("parent_id");
    return new ProductLine(
        id,
        parent == null ? null : new ProductLineId(parent),
        new ProductLine.Item(
            new Sku(row.text("sku")),
            row.text("name"),
            new Units(row.text("unit"), row.text("content_unit"), row.decimal("content_per_unit"))),
        new LineQuantity(
            new Quantity(row.decimal("quantity")),
            LineQuantity.Type.valueOf(row.text("quantity_type"))),
        prices(row),
        new LineRules(
            row.flag("allow_quantity_change"),
            row.flag("allow_quantity_splitting"),
            row.flag("removable")),
        row.text("note"));
  }

  private LinePrices prices(Row row) throws SQLException {
    @Nullable BigDecimal purchase = row.optionalDecimal("purchase_price");
    return new LinePrices(
        price(row.decimal("price"), row.text("price_source")),
        new Money(row.decimal("catalogue_price"), currency),
        purchase == null ? null : price(purchase, row.text("purchase_price_source")),
        row.text("reason"));
  }

  private Price price(BigDecimal amount, String source) {
    return new Price(new Money(amount, currency), Price.Source.valueOf(source));
  }
}
