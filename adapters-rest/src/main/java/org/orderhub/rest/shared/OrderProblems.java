package org.orderhub.rest.shared;

import java.util.List;
import org.orderhub.domain.order.totals.Mismatch;

/** What keeps an order from being stored though its body is well-formed. */
public final class OrderProblems {
  private OrderProblems() {}

  public static RequestRefused doesNotAddUp(List<Mismatch> mismatches) {
    Errors errors = new Errors();
    mismatches.forEach(mismatch ->
        errors.add(
            mismatch.pointer(), "does_not_add_up", "does not add up: " + mismatch.sentence()));
    return errors.refusal();
  }
}
