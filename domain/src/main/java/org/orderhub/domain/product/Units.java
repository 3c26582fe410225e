package org.orderhub.domain.product;

import java.math.BigDecimal;
import org.orderhub.domain.shared.Decimals;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;

/**
 * How an article is counted: by the drum, and by the metre that is wound on it. Prices and stock
 * are told for the content unit.
 *
 * @param unit what is ordered: {@code drum}
 * @param contentUnit what is in it: {@code metre}; the unit itself where nothing smaller is sold
 * @param contentPerUnit how many content units one unit holds, more than zero
 */
public record Units(String unit, String contentUnit, BigDecimal contentPerUnit) {
  /** The most characters that a unit is called by. */
  public static final int LONGEST = 30;

  public Units {
    Text.required(unit, LONGEST);
    Text.required(contentUnit, LONGEST);
    contentPerUnit = Decimals.exact(contentPerUnit);
    if (contentPerUnit.signum() <= 0) {
      throw new InvalidValue("out_of_range", "must be more than 0");
    }
    if (unit.equals(contentUnit) && contentPerUnit.compareTo(BigDecimal.ONE) != 0) {
      throw new InvalidValue("same_unit", "must be 1 where unit and content unit are the same");
    }
  }

  /** Of an article that is sold by one unit only. */
  public static Units single(String unit) {
    return new Units(unit, unit, BigDecimal.ONE);
  }
}
