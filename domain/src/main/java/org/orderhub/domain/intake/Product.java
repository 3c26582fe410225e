package org.orderhub.domain.intake;

import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LinePrices;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

/**
 * A product of an order, which intake tells without a name. Lines are numbered from 1.
 *
 * @param price of one unit
 */
public record Product(Sku sku, Quantity quantity, Money price) {
  /** The line of an order that came without products: its whole amount. */
  private static final LineId WHOLE = new LineId("total");

  private static final Sku WHOLE_SKU = new Sku("TOTAL");

  static OrderLines lines(List<Product> products) {
    return new OrderLines(
        IntStream.range(0, products.size())
            .mapToObj(index -> products.get(index).line(index + 1))
            .toList());
  }

  private OrderLine line(int number) {
    LinePrices prices = new LinePrices(price, null, price.times(quantity), null);
    return line(
        new LineId(Integer.toString(number)), quantity, new Article(sku, "", "", "", ""), prices);
  }

  /** Every order has lines: one that came without products has one for all of it. */
  static OrderLines whole(Money amount) {
    return new OrderLines(
        List.of(
            line(
                WHOLE,
                Quantity.of("1"),
                new Article(WHOLE_SKU, "Total amount", "", "", ""),
                new LinePrices(null, null, amount, null))));
  }

  private static OrderLine line(LineId id, Quantity quantity, Article article, LinePrices prices) {
    return new OrderLine(
        id,
        null,
        LineType.PURCHASE,
        quantity,
        article,
        prices,
        StatusText.NONE,
        "",
        OrderLine.Extras.NONE);
  }

  /** Whether the lines stand for an order that came without products. */
  public static boolean isWhole(OrderLines lines) {
    return lines.list().size() == 1 && lines.list().getFirst().id().equals(WHOLE);
  }

  static OrderLines nothingYet(Currency currency) {
    return whole(Money.zero(currency));
  }
}
