package org.orderhub.domain.order.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.order.ALine;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.Discount;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.shared.Money;

final class OrderTotalsTest {

  @Test
  void aLineIsQuantityTimesPriceLessDiscounts() {
    ALine cable = pieces("2").at("10").less("-1").costing("19");

    assertThat(steps(cable)).containsExactly("2 × 10.00 − 1.00 = 19.00");
    assertThat(mismatches(order("A").with(cable))).isEmpty();
  }

  @Test
  void aPriceThatHoldsTheDiscountAlreadyIsTakenAsThat() {
    ALine cable = pieces("2").at("9.50").less("1").costing("19");

    assertThat(steps(cable)).containsExactly("2 × 9.50 = 19.00");
  }

  @Test
  void thePriceBeforeDiscountsIsTakenWhereItIsKnown() {
    ALine cable = pieces("120").at("0.89").insteadOf("0.99", "118.80").less("12").costing("106.80");

    assertThat(steps(cable)).containsExactly("120 × 0.99 = 118.80", "120 × 0.99 − 12.00 = 106.80");
    assertThat(mismatches(order("A").with(cable))).isEmpty();
  }

  @Test
  void aDiscountOnWhatComesBackComesBackToo() {
    ALine plug = line("1").of(LineType.RETURN, "-2").at("10").less("1").costing("-19");

    assertThat(steps(plug)).containsExactly("−2 × 10.00 + 1.00 = −19.00");
  }

  @Test
  void aLineWithoutPriceAndTaxesHasNothingToExplain() {
    assertThat(steps(pieces("2").costing("19"))).isEmpty();
  }

  @Test
  void whatTheCurrencyCannotPayIsRounded() {
    ALine cable = pieces("120.5").at("1.2345").costing("148.76");

    assertThat(steps(cable)).containsExactly("120.5 × 1.2345 = 148.75725", "148.75725 ≈ 148.76");
    assertThat(mismatches(order("A").with(cable))).isEmpty();
  }

  @Test
  void aCurrencyWithoutMinorUnitIsRoundedToWholes() {
    ALine sushi = pieces("3").costing(Money.of("100", "JPY")).at("33.3");

    assertThat(steps(sushi)).containsExactly("3 × 33.3 = 99.9", "99.9 ≈ 100");
  }

  @Test
  void aTaxIsThePartOfTheTotalThatItsPercentageMakes() {
    ALine cable = pieces("1").costing("120").taxed("20", "20.00").taxed(null, "1");

    assertThat(steps(cable)).containsExactly("120.00 × 20 ÷ 120 = 20.00");
    assertThat(mismatches(order("A").with(cable))).isEmpty();
  }

  @Test
  void severalTaxesShareTheTotal() {
    ALine cable = pieces("1").costing("115").taxed("5", "5").taxed("10", "10");

    assertThat(steps(cable))
        .containsExactly("115.00 × 5 ÷ 115 = 5.00", "115.00 × 10 ÷ 115 = 10.00");
    assertThat(mismatches(order("A").with(cable))).isEmpty();
  }

  @Test
  void theTaxesOfAllLinesAreAddedUp() {
    OrderTotals totals =
        totals(
            order("A")
                .with(
                    line("1").costing("120").taxed("20", "20.01"),
                    line("2").costing("11").taxed("10", null).taxed(null, null)));

    assertThat(texts(totals.steps())).contains("20.01 + 1.00 = 21.01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-100", "-100.0001", "-5"})
  void aPercentageThatIsNoneIsNotWorkedOut(String percentage) {
    assertThat(steps(pieces("1").costing("10").taxed(percentage, "2"))).isEmpty();
  }

  @Test
  void theWholeIsLinesAndFeesLessDiscounts() {
    OrderTotals totals =
        totals(
            order("A")
                .with(line("1").costing("10"), line("2").costing("5.50").taxed("10", null))
                .with(charges("4 3", "4.50", "2"))
                .totalling(euros("18")));

    assertThat(texts(totals.steps()))
        .containsExactly(
            "10.00 + 5.50 = 15.50", "15.50 + 4.50 − 2.00 = 18.00", "0.50", "4.00 + 3.00 = 7.00");
    assertThat(totals.addUp()).isTrue();
  }

  @Test
  void aDiscountThatIsInTheLinesAlreadyIsNotTakenOffAgain() {
    OrderTotals totals =
        totals(
            order("A")
                .with(line("1").costing("10"))
                .with(charges("", "", "2"))
                .totalling(euros("10")));

    assertThat(texts(totals.steps())).containsExactly("10.00", "10.00");
    assertThat(totals.addUp()).isTrue();
  }

  @Test
  void everyWrongFigureIsNamedWithItsPlace() {
    AnOrder wrong =
        order("A")
            .with(
                line("1").costing("10"),
                pieces("2").at("10").insteadOf("11", "20").costing("19").taxed("20", "4"))
            .linesTotalling(euros("28"))
            .with(charges("40", "", ""))
            .totalling(euros("30"));

    assertThat(mismatches(wrong))
        .containsExactly(
            mismatch("/lineItems/items/1/originalTotalPrice", "22.00", "20.00"),
            mismatch("/lineItems/items/1/totalPrice", "20.00", "19.00"),
            mismatch("/lineItems/items/1/taxes/0/amount", "3.17", "4.00"),
            mismatch("/lineItems/subTotal", "29.00", "28.00"),
            mismatch("/totalPrice", "29.00", "30.00"),
            mismatch("/payments", "30.00", "40.00"));
  }

  @Test
  void aMismatchTellsItsDifferenceAndItsSentence() {
    Mismatch mismatch = mismatch("/totalPrice", "29.5", "30");

    assertThat(mismatch.difference()).isEqualTo("0.50");
    assertThat(mismatch.sentence()).isEqualTo("30.00 EUR was sent, the arithmetic gives 29.50 EUR");
  }

  @ParameterizedTest
  @CsvSource({"19.99, 0", "20.01, 0", "19.98, 1", "20.02, 1"})
  void aLineMayBeOffByTheSmallestUnit(String total, int mismatches) {
    assertThat(mismatches(order("A").with(pieces("2").at("10").costing(total))))
        .hasSize(mismatches);
  }

  @ParameterizedTest
  @CsvSource({"29.97, 0", "30.03, 0", "29.96, 1", "30.04, 1"})
  void aSumMayBeOffByTheSmallestUnitForEachLine(String total, int mismatches) {
    ALine[] lines = {line("1"), line("2"), line("3")};

    assertThat(mismatches(order("A").with(lines).totalling(euros(total)))).hasSize(mismatches);
    assertThat(mismatches(order("A").with(lines).linesTotalling(euros(total)))).hasSize(mismatches);
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "10, 0", "10.01, 0", "10.02, 1"})
  void lessMayBePaidThanTheTotalButNotMore(String paid, int mismatches) {
    assertThat(mismatches(order("A").with(charges(paid, "", "")))).hasSize(mismatches);
  }

  @Test
  void moreMayNotBePaidBackThanWhatCameBack() {
    ALine plug = line("1").of(LineType.RETURN, "-1").costing("-10");

    assertThat(mismatches(order("A").with(plug).with(charges("-4", "", "")))).isEmpty();
    assertThat(mismatches(order("A").with(plug).with(charges("-11", "", "")))).hasSize(1);
  }

  @Test
  void figuresBeyondWhatMoneyHoldsAreExplainedToo() {
    ALine most = pieces("999999999999999").at("999999999999999").costing("1");

    assertThat(steps(most))
        .containsExactly(
            "999999999999999 × 999999999999999.00 = 999999999999998000000000000001.00");
    assertThat(mismatches(order("A").with(most))).hasSize(1);
  }

  private static ALine pieces(String quantity) {
    return line("2").of(LineType.PURCHASE, quantity);
  }

  private static List<String> steps(ALine line) {
    return texts(totals(order("A").with(line)).lines().getFirst().steps());
  }

  private static List<String> texts(List<Step> steps) {
    return steps.stream().map(Step::text).toList();
  }

  private static List<Mismatch> mismatches(AnOrder order) {
    return totals(order).mismatches();
  }

  private static OrderTotals totals(AnOrder order) {
    return OrderTotals.of(order.contents());
  }

  private static Mismatch mismatch(String pointer, String computed, String sent) {
    return Mismatch.of(
        pointer, euros(computed).amount(), euros(sent).amount(), euros("0").currency());
  }

  private static OrderContents.Charges charges(String payments, String fees, String discounts) {
    return new OrderContents.Charges(
        amounts(payments).map(paid -> new Payment("card", "", paid, "")).toList(),
        amounts(fees).map(fee -> new Fee("shipping", "", fee)).toList(),
        amounts(discounts).map(off -> new Discount("voucher", "", off)).toList());
  }

  private static Stream<Money> amounts(String texts) {
    return Arrays.stream(texts.split(" "))
        .filter(text -> !text.isEmpty())
        .map(OrderTotalsTest::euros);
  }

  private static Money euros(String amount) {
    return Money.of(amount, "EUR");
  }
}
