package org.orderhub.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MoneyTest {

  private static final Currency EUR = Currencies.parse("EUR");

  @ParameterizedTest
  @CsvSource({"1, 1.0000", "1.0, 1", "0, 0.00", "-0, 0e10", "1e2, 100", "22.00, 22"})
  void equalAmountsAreEqualMoney(String one, String other) {
    assertThat(Money.of(one, "EUR"))
        .isEqualTo(Money.of(other, "EUR"))
        .hasSameHashCodeAs(Money.of(other, "EUR"));
  }

  @Test
  void oneAmountInTwoCurrenciesIsNotTheSame() {
    assertThat(Money.of("1", "EUR")).isNotEqualTo(Money.of("1", "USD"));
  }

  @Test
  void theSumOfNothingHasACurrency() {
    assertThat(Money.sum(EUR, List.of())).isEqualTo(Money.of("0", "EUR"));
  }

  @Test
  void currenciesDoNotMix() {
    Money euros = Money.of("1", "EUR");
    Money dollars = Money.of("1", "USD");

    assertThatIllegalArgumentException().isThrownBy(() -> euros.plus(dollars));
    assertThatIllegalArgumentException().isThrownBy(() -> euros.minus(dollars));
    assertThatIllegalArgumentException().isThrownBy(() -> euros.compareTo(dollars));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.sum(EUR, List.of(euros, dollars)));
  }

  @Test
  void aSumBeyondWhatIsKeptIsRefused() {
    Money most = Money.of("999999999999999.9999", "EUR");

    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> most.plus(Money.of("0.0001", "EUR")))
        .returns("out_of_range", InvalidValue::code);
  }

  @ParameterizedTest
  @CsvSource({
    "9.99, 3, EUR, 29.97",
    "0.0075, 1000, EUR, 7.50",
    "0.333, 0.5, EUR, 0.17",
    "0.335, 1, EUR, 0.34",
    "-0.335, 1, EUR, -0.34",
    "99.5, 1, JPY, 100",
    "1.2345, 1, KWD, 1.235",
    "10, -2, EUR, -20"
  })
  void priceTimesQuantityIsRoundedToTheMinorUnit(
      String price, String quantity, String currency, String expected) {
    assertThat(Money.of(price, currency).times(Quantity.of(quantity)))
        .isEqualTo(Money.of(expected, currency));
  }

  @ParameterizedTest
  @CsvSource({
    "12.5, EUR, 12.50 EUR",
    "0.0075, EUR, 0.0075 EUR",
    "1000, EUR, 1000.00 EUR",
    "1000, JPY, 1000 JPY",
    "0.5, JPY, 0.5 JPY",
    "1, KWD, 1.000 KWD",
    "0, EUR, 0.00 EUR",
    "-3.1, EUR, -3.10 EUR"
  })
  void itIsShownWithTheUsualDecimals(String amount, String currency, String shown) {
    assertThat(Money.of(amount, currency)).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "0.0000, true", "0.0001, false", "-1, false"})
  void onlyNothingIsZero(String amount, boolean zero) {
    assertThat(Money.of(amount, "EUR").isZero()).isEqualTo(zero);
  }

  @Property
  void whatIsAddedCanBeTakenAway(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
    assertThat(one.plus(other).minus(other)).isEqualTo(one);
  }

  @Property
  void theOrderOfASumDoesNotMatter(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
    assertThat(Money.sum(EUR, List.of(one, other)))
        .isEqualTo(Money.sum(EUR, List.of(other, one)))
        .isEqualTo(one.plus(other));
  }

  @Property
  void comparingAgreesWithEquality(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
  }

  @Property
  void thePlainAmountIsTheSameNumber(@ForAll("amounts") Money money) {
    assertThat(money.plain()).isEqualByComparingTo(money.amount());
    assertThat(money.plain().scale()).isBetween(2, 4);
  }

  @Provide
  Arbitrary<Money> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-400000000000000"), new BigDecimal("400000000000000"))
        .ofScale(4)
        .map(amount -> new Money(amount, EUR));
  }
}
