package org.orderhub.domain.order.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.orderhub.domain.order.ALine;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.Money;

final class OrderTotalsPropertyTest {
  private static final String SEED = "20260302";

  /** A line by figures that fit: each sender rounds the line's total by itself. */
  record Item(BigDecimal quantity, BigDecimal price, BigDecimal discount, int percentage) {
    BigDecimal total(int digits) {
      return quantity.multiply(price).subtract(discount).setScale(digits, RoundingMode.HALF_UP);
    }

    BigDecimal tax(int digits) {
      BigDecimal gross = total(digits);
      BigDecimal net =
          gross.divide(
              BigDecimal.ONE.add(BigDecimal.valueOf(percentage, 2)), 20, RoundingMode.HALF_UP);
      return gross.subtract(net).setScale(digits, RoundingMode.HALF_UP);
    }
  }

  @Property(tries = 300, seed = SEED)
  void figuresThatFitHaveNoMismatch(
      @ForAll("items") List<Item> items, @ForAll("currencies") String currency) {
    assertThat(OrderTotals.of(fitting(items, currency, BigDecimal.ZERO)).mismatches()).isEmpty();
  }

  @Property(tries = 300, seed = SEED)
  void aTotalThatIsOffIsNamedWithItsDifference(
      @ForAll("items") List<Item> items,
      @ForAll("currencies") String currency,
      @ForAll("offsets") int units) {
    int digits = digits(currency);
    BigDecimal off = BigDecimal.valueOf(Integer.signum(units) * items.size() + units, digits);

    assertThat(OrderTotals.of(fitting(items, currency, off)).mismatches())
        .singleElement()
        .satisfies(mismatch -> {
          assertThat(mismatch.pointer()).isEqualTo("/totalPrice");
          assertThat(mismatch.difference()).isEqualByComparingTo(off);
        });
  }

  @Property(tries = 300, seed = SEED)
  void everyStepLeadsToItsResult(
      @ForAll("items") List<Item> items, @ForAll("currencies") String currency) {
    OrderTotals totals = OrderTotals.of(fitting(items, currency, BigDecimal.ZERO));

    assertThat(totals.steps()).allSatisfy(step -> leadsToItsResult(step, totals));
    assertThat(totals.lines())
        .flatExtracting(LineTotals::steps)
        .allSatisfy(step -> leadsToItsResult(step, totals));
  }

  private static void leadsToItsResult(Step step, OrderTotals totals) {
    BigDecimal result = BigDecimal.ZERO;
    for (Term term : step.terms()) {
      result =
          switch (term.operator()) {
            case PLUS -> result.add(term.value());
            case MINUS -> result.subtract(term.value());
            case TIMES -> result.multiply(term.value());
            case DIVIDED_BY ->
                result.divide(
                    term.value(),
                    totals.currency().getDefaultFractionDigits(),
                    RoundingMode.HALF_UP);
          };
    }
    assertThat(step.result())
        .isCloseTo(
            result,
            within(
                step.kind() == Step.Kind.ROUNDED
                    ? BigDecimal.valueOf(5, step.digits() + 1)
                    : BigDecimal.ZERO));
  }

  @Provide
  Arbitrary<List<Item>> items() {
    Arbitrary<BigDecimal> quantities =
        Arbitraries.integers().between(1, 50_000).map(n -> dec(n, 2));
    Arbitrary<BigDecimal> prices = Arbitraries.integers().between(0, 9_999_999).map(n -> dec(n, 4));
    Arbitrary<BigDecimal> discounts = Arbitraries.integers().between(0, 3).map(n -> dec(n, 4));
    Arbitrary<Integer> percentages = Arbitraries.integers().between(0, 30);
    return Combinators.combine(quantities, prices, discounts, percentages)
        .as(Item::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> currencies() {
    return Arbitraries.of("EUR", "JPY", "KWD", "SEK");
  }

  @Provide
  Arbitrary<Integer> offsets() {
    return Arbitraries.integers().between(-5_000, 5_000).filter(units -> units != 0);
  }

  private static BigDecimal dec(int number, int scale) {
    return BigDecimal.valueOf(number, scale);
  }

  private static int digits(String currency) {
    return Currencies.parse(currency).getDefaultFractionDigits();
  }

  /** An order of these lines with a fee, its total off by so much. */
  private static OrderContents fitting(List<Item> items, String currency, BigDecimal off) {
    int digits = digits(currency);
    ALine[] lines =
        IntStream.range(0, items.size())
            .mapToObj(index -> line(index, items.get(index), currency))
            .toArray(ALine[]::new);
    BigDecimal sum =
        items.stream().map(item -> item.total(digits)).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal total = sum.add(BigDecimal.TWO).add(off);
    return new Fixture(currency)
        .order(lines, sum)
        .totalling(new Fixture(currency).money(total))
        .contents();
  }

  private static ALine line(int index, Item item, String currency) {
    int digits = digits(currency);
    ALine line =
        ALine.line("" + index)
            .of(LineType.PURCHASE, item.quantity().toPlainString())
            .costing(new Fixture(currency).money(item.total(digits)))
            .at(item.price().toPlainString())
            .taxed("" + item.percentage(), item.tax(digits).toPlainString());
    return item.discount().signum() == 0 ? line : line.less(item.discount().toPlainString());
  }

  /** Orders in one currency. */
  private record Fixture(String currency) {
    Money money(BigDecimal amount) {
      return new Money(amount, Currencies.parse(currency));
    }

    AnOrder order(ALine[] lines, BigDecimal sum) {
      return AnOrder.order("A")
          .with(lines)
          .linesTotalling(money(sum))
          .with(
              new OrderContents.Charges(
                  List.of(), List.of(new Fee("shipping", "", money(BigDecimal.TWO))), List.of()));
    }
  }
}
