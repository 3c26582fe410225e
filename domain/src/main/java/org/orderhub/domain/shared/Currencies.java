package org.orderhub.domain.shared;

import java.util.Currency;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The currencies of ISO 4217 that are in use for money, by their three letters. */
public final class Currencies {
  private static final Map<String, Currency> BY_CODE =
      Currency.availableCurrencies()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

  private Currencies() {}

  /**
   * @throws InvalidValue when the code names none
   */
  public static Currency parse(String code) {
    Currency currency = BY_CODE.get(code);
    if (currency == null) {
      throw new InvalidValue("unknown_currency", "must be an ISO 4217 currency code, such as EUR");
    }
    return currency;
  }
}
