package org.orderhub.rest.order;

import java.util.List;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.RequestRefused;

/** What keeps an order from being stored though its body is well-formed. */
final class OrderProblems {
  private OrderProblems() {}

  static RequestRefused doesNotAddUp(List<Mismatch> mismatches) {
    Errors errors = new Errors();
    mismatches.forEach(mismatch ->
        errors.add(
            mismatch.pointer(), "does_not_add_up", "does not add up: " + mismatch.sentence()));
    return errors.refusal();
  }
}
