package org.orderhub.web.shared;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Money;

/** Numbers as people type them: {@code 12.50}, with a point. */
public final class Amounts {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}(?:\\.[0-9]{1,40})?");

  private Amounts() {}

  public static BigDecimal number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new InvalidValue("not_a_number", "must be a number, such as 12.50");
    }
    return new BigDecimal(text);
  }

  public static Money money(String text, Currency currency) {
    return new Money(number(text), currency);
  }

  public static String written(@Nullable Money money) {
    return money == null ? "" : money.plain().toPlainString();
  }
}
