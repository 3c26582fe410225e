package org.orderhub.domain.order.totals;

import java.util.List;
import org.orderhub.domain.order.LineId;

/**
 * The arithmetic of one line.
 *
 * @param steps none for a line that came without a price per unit and without taxes
 */
public record LineTotals(LineId id, List<Step> steps, List<Mismatch> mismatches) {
  public LineTotals {
    steps = List.copyOf(steps);
    mismatches = List.copyOf(mismatches);
  }
}
