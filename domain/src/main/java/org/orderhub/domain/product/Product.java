package org.orderhub.domain.product;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * An article of an account's catalogue.
 *
 * @param unit what a quantity of one means: {@code piece}, {@code metre}
 */
public record Product(AccountId account, Sku sku, String name, String unit, Money price) {
  public Product {
    Text.required(name, TextLimits.TITLE);
    Text.required(unit, 30);
  }
}
