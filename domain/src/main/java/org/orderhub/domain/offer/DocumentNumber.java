package org.orderhub.domain.offer;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orderhub.domain.shared.InvalidValue;

/** What people call an offer: {@code O/36/1/2026} is the 36th of January 2026 in its account. */
public record DocumentNumber(long count, YearMonth month) {
  private static final Pattern WRITTEN =
      Pattern.compile("O/([1-9][0-9]{0,17})/([1-9]|1[0-2])/([0-9]{4})");

  public DocumentNumber {
    if (count < 1) {
      throw new InvalidValue("out_of_range", "must be 1 or more");
    }
  }

  /**
   * @throws InvalidValue when the text is no number of an offer
   */
  public static DocumentNumber parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new InvalidValue(
          "not_a_document_number", "must be the number of an offer: O/36/1/2026");
    }
    return new DocumentNumber(
        Long.parseLong(written.group(1)),
        YearMonth.of(Integer.parseInt(written.group(3)), Integer.parseInt(written.group(2))));
  }

  @Override
  public String toString() {
    return "O/%d/%d/%04d".formatted(count, month.getMonthValue(), month.getYear());
  }
}
