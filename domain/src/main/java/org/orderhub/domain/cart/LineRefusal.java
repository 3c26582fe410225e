package org.orderhub.domain.cart;

import org.orderhub.domain.product.Sku;

/** Why product lines stay as they are. */
public sealed interface LineRefusal {

  record UnknownLine(ProductLineId line) implements LineRefusal {}

  /** The catalogue has no such product. */
  record UnknownProduct(Sku sku) implements LineRefusal {}

  record UnknownParent(ProductLineId parent) implements LineRefusal {}

  /** A line that belongs to another one has no lines of its own. */
  record ParentIsChild(ProductLineId parent) implements LineRefusal {}

  record SameId(ProductLineId line) implements LineRefusal {}

  record FixedQuantity(ProductLineId line, Sku sku) implements LineRefusal {}

  /** It may not be removed; one that belongs to another line goes with that one. */
  record NotRemovable(ProductLineId line, Sku sku) implements LineRefusal {}

  record TooManyLines(int maximum) implements LineRefusal {}

  /** The product or the price is told in another currency than the lines. */
  record OtherCurrency(Sku sku, String currency, String wanted) implements LineRefusal {}

  /**
   * So much of it cannot be counted in content units, or what it costs cannot be told.
   *
   * @param what the quantity or the total
   * @param reason to be read after it
   */
  record OutOfRange(String what, String reason) implements LineRefusal {}
}
