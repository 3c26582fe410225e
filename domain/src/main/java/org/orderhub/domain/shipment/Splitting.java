package org.orderhub.domain.shipment;

import java.math.BigDecimal;

/** Where a line may be cut when not all of it is in stock. */
public sealed interface Splitting {

  /** The most that may go ahead when there is less than wanted. */
  BigDecimal part(BigDecimal free);

  /** All of it ships at once. */
  record Never() implements Splitting {
    @Override
    public BigDecimal part(BigDecimal free) {
      return BigDecimal.ZERO;
    }
  }

  /** As much ships as is there. */
  record Anywhere() implements Splitting {
    @Override
    public BigDecimal part(BigDecimal free) {
      return free;
    }
  }

  /**
   * Whole units only: who orders two drums gets one and one, and never a part of a drum.
   *
   * @param content how much one unit holds, in content units, more than zero
   */
  record ByUnits(BigDecimal content) implements Splitting {
    @Override
    public BigDecimal part(BigDecimal free) {
      return free.divideToIntegralValue(content).multiply(content);
    }
  }
}
