package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;

final class OrderContentsTest {

  private static final String MOST = "999999999999999.9999";

  @Test
  void theTotalIsWhatLinesAndFeesCostTogether() {
    assertThat(
            order("A")
                .with(line("1").costing("10"), line("2").costing("5.50"))
                .with(charges(List.of(), "4.50", "0.0001"))
                .contents()
                .total())
        .isEqualTo(euros("20.0001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.50", "-2.50"})
  void discountsOfTheOrderAreTakenOffWhateverTheirSign(String amount) {
    var discounts = List.of(new Discount("voucher", "", euros(amount)));

    assertThat(
            order("A")
                .with(line("1").costing("10"))
                .with(new OrderContents.Charges(List.of(), List.of(), discounts))
                .contents()
                .total())
        .isEqualTo(euros("7.50"));
  }

  @Test
  void theSendersTotalIsTaken() {
    assertThat(order("A").with(line("1").costing("10")).totalling(euros("9")).contents().total())
        .isEqualTo(euros("9"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', OPEN",
    "0, OPEN",
    "0.0000, OPEN",
    "5 -5, OPEN",
    "0.0001, PARTLY_PAID",
    "9.9999, PARTLY_PAID",
    "4 5, PARTLY_PAID",
    "10, PAID",
    "4 6, PAID",
    "12 -2, PAID",
    "11, PAID"
  })
  void thePaymentsAreHeldAgainstTheTotal(String amounts, PaymentState state) {
    List<String> paid = amounts.isEmpty() ? List.of() : Arrays.asList(amounts.split(" "));

    assertThat(
            order("A").with(line("1").costing("10")).with(charges(paid)).contents().paymentState())
        .isEqualTo(state);
  }

  @Test
  void sumsBeyondWhatIsKeptAreRefusedBeforeAnythingIsStored() {
    assertOutOfRange(order("A").with(line("1").costing(MOST), line("2").costing("0.0001")));
    assertOutOfRange(order("A").with(line("1").costing(MOST)).with(charges(List.of(), "0.0001")));
    assertOutOfRange(order("A").with(charges(List.of(MOST, "0.0001"))));
    assertOutOfRange(
        order("A").with(line("1").costing(MOST), line("2").costing(MOST)).totalling(euros("1")));
  }

  private static void assertOutOfRange(AnOrder order) {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(order::contents)
        .returns("out_of_range", InvalidValue::code);
  }

  private static OrderContents.Charges charges(List<String> payments, String... fees) {
    return new OrderContents.Charges(
        payments.stream().map(amount -> new Payment("card", "", euros(amount), "")).toList(),
        Arrays.stream(fees).map(amount -> new Fee("shipping", "", euros(amount))).toList(),
        List.of());
  }

  private static Money euros(String amount) {
    return Money.of(amount, "EUR");
  }
}
