package org.orderhub.domain.cart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * What one content unit of a line is sold for and bought for, all in one currency.
 *
 * @param catalogue what it is sold for by the catalogue
 * @param purchase what it is bought for; none when nobody knows
 * @param reason why a price was set by hand; may be empty
 */
public record LinePrices(Price sale, Money catalogue, @Nullable Price purchase, String reason) {
  private static final int PERCENT_DECIMALS = 1;

  public LinePrices {
    Text.bounded(reason, TextLimits.REMARK);
    if (!sale.amount().currency().equals(catalogue.currency())
        || (purchase != null && !purchase.amount().currency().equals(sale.amount().currency()))) {
      throw new InvalidValue("other_currency", "must be in the currency of the cart or offer");
    }
  }

  /** As the catalogue has them. */
  public static LinePrices of(Product product) {
    Money purchase = product.facts().purchasePrice();
    return new LinePrices(
        Price.catalogue(product.facts().price()),
        product.facts().price(),
        purchase == null ? null : Price.catalogue(purchase),
        "");
  }

  /** What somebody sets by hand; an absent price stays as it is. */
  public record Edit(@Nullable Money sale, @Nullable Money purchase, String reason) {
    /** Nothing is set. */
    public static final Edit NONE = new Edit(null, null, "");
  }

  /** With the prices that are told; those are set by hand from then on. */
  public LinePrices with(Edit edit) {
    return new LinePrices(
        edit.sale() == null ? sale : Price.manual(edit.sale()),
        catalogue,
        edit.purchase() == null ? purchase : Price.manual(edit.purchase()),
        edit.reason());
  }

  /** With the catalogue's prices of today, where they are followed. */
  LinePrices following(Product product) {
    LinePrices today = of(product);
    Price bought = purchase == null ? today.purchase() : followingPurchase(purchase, today);
    return new LinePrices(sale.following(today.catalogue()), today.catalogue(), bought, reason);
  }

  private static @Nullable Price followingPurchase(Price purchase, LinePrices today) {
    return switch (purchase.source()) {
      case CATALOGUE -> today.purchase();
      case MANUAL -> purchase;
    };
  }

  /** How far below the catalogue it is sold, in percent; none where the catalogue says nothing. */
  public Optional<BigDecimal> discount() {
    return share(catalogue.minus(sale.amount()), catalogue);
  }

  /** What stays of the sale price, in percent; none where the purchase price is not known. */
  public Optional<BigDecimal> margin() {
    return purchase == null
        ? Optional.empty()
        : share(sale.amount().minus(purchase.amount()), sale.amount());
  }

  private static Optional<BigDecimal> share(Money part, Money whole) {
    return whole.isZero()
        ? Optional.empty()
        : Optional.of(
            part.amount()
                .movePointRight(2)
                .divide(whole.amount(), PERCENT_DECIMALS, RoundingMode.HALF_UP));
  }
}
