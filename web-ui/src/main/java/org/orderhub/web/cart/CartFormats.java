package org.orderhub.web.cart;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.cart.FindCarts;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.Price;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.web.shared.Option;
import org.orderhub.web.shared.Url;

/** How the parts of carts, and of the product lines in them, are written on pages. */
@TemplateExtension
public final class CartFormats {
  private CartFormats() {}

  static String href(CartId id) {
    return Url.of("/carts").step(id.toString()).toString();
  }

  static String href(ProductLine line, CartId cart) {
    return Url.of(href(cart)).step("lines").step(line.id().toString()).toString();
  }

  /** Carts have no names: the end of the id tells two of them apart. */
  static String shortName(CartId id) {
    String text = id.toString();
    return "Cart …" + text.substring(text.length() - 6);
  }

  static String stateTold(Cart cart) {
    return cart.isOpen() ? "Open" : "Checked out";
  }

  static String stateTold(FindCarts.Row row) {
    return row.order() == null ? "Open" : "Checked out";
  }

  static String tone(FindCarts.Row row) {
    return row.order() == null ? "busy" : "good";
  }

  /** {@code 750 metre}; {@code 2 drum} with what is in them. */
  static String quantityTold(ProductLine line) {
    Units units = line.item().units();
    return switch (line.quantity().type()) {
      case CONTENT_QUANTITY -> line.quantity().told(units);
      case ORDER_QUANTITY ->
          units.unit().equals(units.contentUnit())
              ? line.quantity().told(units)
              : line.quantity().told(units) + " = " + line.content() + " " + units.contentUnit();
    };
  }

  static @Nullable Money purchaseAmount(LinePrices prices) {
    Price purchase = prices.purchase();
    return purchase == null ? null : purchase.amount();
  }

  static boolean byHand(Price price) {
    return switch (price.source()) {
      case MANUAL -> true;
      case CATALOGUE -> false;
    };
  }

  /** Empty where the line costs what the catalogue says. */
  static String discountTold(LinePrices prices) {
    return prices
        .discount()
        .filter(percent -> percent.signum() != 0)
        .map(percent ->
            percent.signum() > 0
                ? percent(percent) + " below the catalogue"
                : percent(percent.negate()) + " above the catalogue")
        .orElse("");
  }

  /** Empty where nobody knows what it is bought for. */
  static String marginTold(LinePrices prices) {
    return prices.margin().map(CartFormats::percent).orElse("");
  }

  private static String percent(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString() + " %";
  }

  /** What may not be done to it, for a glance. */
  static List<String> restrictions(ProductLine line) {
    return Stream.of(
            line.rules().allowQuantitySplitting() ? "" : "do not split",
            line.rules().allowQuantityChange() ? "" : "quantity fixed",
            line.rules().removable() ? "" : "not removable")
        .filter(text -> !text.isEmpty())
        .toList();
  }

  static List<Option> unitChoices(Units units) {
    var content = new Option(LineQuantity.Type.CONTENT_QUANTITY.name(), units.contentUnit());
    return units.unit().equals(units.contentUnit())
        ? List.of(content)
        : List.of(
            content,
            new Option(
                LineQuantity.Type.ORDER_QUANTITY.name(),
                units.unit()
                    + " of "
                    + units.contentPerUnit().stripTrailingZeros().toPlainString()
                    + " "
                    + units.contentUnit()));
  }

  /** What an event changed of the cart, in the words of its lines. */
  static List<Difference> changesOf(EventLog.Entry entry, Cart cart) {
    return Difference.listOf(entry.changes(), cart);
  }

  static String stockTold(Product product) {
    BigDecimal quantity = product.facts().stock().quantity();
    return Optional.ofNullable(quantity)
        .map(number ->
            number.stripTrailingZeros().toPlainString()
                + " "
                + product.facts().units().contentUnit()
                + " in stock")
        .orElse("not counted");
  }
}
