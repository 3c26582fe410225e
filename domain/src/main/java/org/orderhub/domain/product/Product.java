package org.orderhub.domain.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Decimals;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;

/** An article of an account's catalogue. */
public record Product(AccountId account, Sku sku, Facts facts, Version version) {

  /**
   * What an account tells of an article.
   *
   * @param price of one content unit
   * @param purchasePrice of one content unit, in the currency of the price
   */
  public record Facts(
      String name, Units units, Money price, @Nullable Money purchasePrice, Stock stock) {
    public Facts {
      Text.required(name, TextLimits.TITLE);
      if (purchasePrice != null && !purchasePrice.currency().equals(price.currency())) {
        throw new InvalidValue("other_currency", "must be in the currency of the price");
      }
    }
  }

  /**
   * What of an article is there.
   *
   * @param quantity in content units; none when nobody counts it
   * @param restockDate when more of it comes
   */
  public record Stock(@Nullable BigDecimal quantity, @Nullable LocalDate restockDate) {
    public static final Stock UNKNOWN = new Stock(null, null);

    public Stock {
      quantity = quantity == null ? null : Decimals.exact(quantity);
      restockDate = restockDate == null ? null : possible(restockDate);
    }

    /**
     * The day, where something can come on it.
     *
     * @throws InvalidValue when it lies outside of the years 1900 to 9999
     */
    public static LocalDate possible(LocalDate day) {
      if (day.getYear() < 1900 || day.getYear() > 9999) {
        throw new InvalidValue("out_of_range", "must lie in the years 1900 to 9999");
      }
      return day;
    }
  }

  /** A new article that nobody counts. */
  public Product(AccountId account, Sku sku, String name, String unit, Money price) {
    this(
        account,
        sku,
        new Facts(name, Units.single(unit), price, null, Stock.UNKNOWN),
        Version.FIRST);
  }

  /** The article afterwards; the same when nothing differs. */
  public Product with(Facts wished) {
    return wished.equals(facts) ? this : new Product(account, sku, wished, version.next());
  }
}
