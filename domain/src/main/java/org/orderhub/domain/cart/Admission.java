package org.orderhub.domain.cart;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Money;

/** Takes lines in one by one, each after its parent, and says which rule one would break. */
final class Admission {
  private final Currency currency;
  private final Map<ProductLineId, ProductLine> taken = new HashMap<>();

  Admission(Currency currency) {
    this.currency = currency;
  }

  /** Remembers the line, unless something stands against it. */
  Optional<LineRefusal> take(ProductLine line) {
    LineRefusal refusal = refusal(line);
    if (refusal == null) {
      taken.put(line.id(), line);
    }
    return Optional.ofNullable(refusal);
  }

  private @Nullable LineRefusal refusal(ProductLine line) {
    if (taken.size() == ProductLines.MAXIMUM) {
      return new LineRefusal.TooManyLines(ProductLines.MAXIMUM);
    }
    if (taken.containsKey(line.id())) {
      return new LineRefusal.SameId(line.id());
    }
    Money price = line.prices().sale().amount();
    if (!price.currency().equals(currency)) {
      return otherCurrency(line.item().sku(), price, currency);
    }
    return line.parent() == null ? null : refusal(line.parent());
  }

  private @Nullable LineRefusal refusal(ProductLineId wanted) {
    ProductLine parent = taken.get(wanted);
    if (parent == null) {
      return new LineRefusal.UnknownParent(wanted);
    }
    return parent.parent() == null ? null : new LineRefusal.ParentIsChild(wanted);
  }

  /** Whether prices set by hand are told in another currency than the lines. */
  static Optional<LineRefusal> against(LinePrices.Edit edit, Sku sku, Currency currency) {
    List<Money> told = Stream.of(edit.sale(), edit.purchase()).filter(Objects::nonNull).toList();
    return told.stream()
        .filter(money -> !money.currency().equals(currency))
        .findFirst()
        .map(money -> otherCurrency(sku, money, currency));
  }

  /** Whether a product is sold in another currency than the lines. */
  static Optional<LineRefusal> against(Product product, Currency currency) {
    Money price = product.facts().price();
    return price.currency().equals(currency)
        ? Optional.empty()
        : Optional.of(otherCurrency(product.sku(), price, currency));
  }

  private static LineRefusal otherCurrency(Sku sku, Money told, Currency wanted) {
    return new LineRefusal.OtherCurrency(
        sku, told.currency().getCurrencyCode(), wanted.getCurrencyCode());
  }
}
