package org.orderhub.domain.cart;

import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;

/** An amount for one content unit, never negative, and where it comes from. */
public record Price(Money amount, Source source) {

  /** Who set it. A new price of the catalogue never touches what somebody set by hand. */
  public enum Source {
    CATALOGUE,
    MANUAL
  }

  public Price {
    if (amount.isNegative()) {
      throw new InvalidValue("negative_price", "must not be negative");
    }
  }

  public static Price catalogue(Money amount) {
    return new Price(amount, Source.CATALOGUE);
  }

  public static Price manual(Money amount) {
    return new Price(amount, Source.MANUAL);
  }

  /** This, unless the catalogue's price is followed here and is another one now. */
  Price following(Money catalogue) {
    return switch (source) {
      case CATALOGUE -> catalogue(catalogue);
      case MANUAL -> this;
    };
  }
}
