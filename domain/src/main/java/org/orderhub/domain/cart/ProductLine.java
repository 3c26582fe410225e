package org.orderhub.domain.cart;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shipment.ShipmentLine;
import org.orderhub.domain.shipment.Splitting;

/**
 * One product, quantity and price in a cart or an offer.
 *
 * @param parent the line it belongs to; a drum belongs to the cable that is wound on it
 * @param item the product as it was when it was put there
 * @param note what somebody wrote to it; may be empty
 */
public record ProductLine(
    ProductLineId id,
    @Nullable ProductLineId parent,
    Item item,
    LineQuantity quantity,
    LinePrices prices,
    LineRules rules,
    String note) {

  /** What is shown of a product. */
  public record Item(Sku sku, String name, Units units) {
    public Item {
      Text.required(name, TextLimits.TITLE);
    }
  }

  /**
   * @throws org.orderhub.domain.shared.InvalidValue when the quantity has too many decimals in
   *     content units
   */
  public ProductLine {
    Text.bounded(note, TextLimits.REMARK);
    quantity.content(item.units());
  }

  /** So much of a product at the catalogue's prices. */
  public static ProductLine of(
      ProductLineId id,
      @Nullable ProductLineId parent,
      Product product,
      LineQuantity quantity,
      LineRules rules) {
    var item = new Item(product.sku(), product.facts().name(), product.facts().units());
    return new ProductLine(id, parent, item, quantity, LinePrices.of(product), rules, "");
  }

  /**
   * What somebody wants to put there, at the catalogue's prices where none are set by hand.
   *
   * @throws org.orderhub.domain.shared.InvalidValue when the quantity cannot be told in content
   *     units
   */
  public static ProductLine of(
      ProductLineId id, @Nullable ProductLineId parent, Product product, NewLine wish) {
    ProductLine line = of(id, parent, product, wish.quantity(), wish.rules()).withNote(wish.note());
    return line.with(line.prices().with(wish.prices()));
  }

  /** In content units. */
  public Quantity content() {
    return quantity.content(item.units());
  }

  /** What the whole line costs. */
  public Money total() {
    return prices.sale().amount().times(content());
  }

  /** Who orders whole units gets whole units, also in each of two shipments. */
  ShipmentLine toShip() {
    return new ShipmentLine(
        id.toShip(),
        parent == null ? null : parent.toShip(),
        item.sku(),
        content(),
        rules.allowQuantitySplitting() ? splitting() : new Splitting.Never());
  }

  private Splitting splitting() {
    return switch (quantity.type()) {
      case CONTENT_QUANTITY -> new Splitting.Anywhere();
      case ORDER_QUANTITY -> new Splitting.ByUnits(item.units().contentPerUnit());
    };
  }

  ProductLine with(LineQuantity other) {
    return new ProductLine(id, parent, item, other, prices, rules, note);
  }

  ProductLine with(LinePrices other) {
    return new ProductLine(id, parent, item, quantity, other, rules, note);
  }

  ProductLine with(LineRules other) {
    return new ProductLine(id, parent, item, quantity, prices, other, note);
  }

  ProductLine withNote(String other) {
    return new ProductLine(id, parent, item, quantity, prices, rules, other);
  }
}
