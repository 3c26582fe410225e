package org.orderhub.domain.cart;

import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * A product that somebody wants to put into a cart or an offer.
 *
 * @param prices set by hand, beside those of the catalogue
 * @param note may be empty
 */
public record NewLine(
    Sku sku, LineQuantity quantity, LineRules rules, LinePrices.Edit prices, String note) {
  public NewLine {
    Text.bounded(note, TextLimits.REMARK);
  }

  /** So much of it, at the catalogue's price. */
  public NewLine(Sku sku, LineQuantity quantity) {
    this(sku, quantity, LineRules.FREE, LinePrices.Edit.NONE, "");
  }
}
