package org.orderhub.rest.shared;

import java.util.List;
import java.util.function.UnaryOperator;
import org.orderhub.domain.order.totals.Mismatch;

/** What keeps an order from being stored though its body is well-formed. */
public final class OrderProblems {
  private OrderProblems() {}

  public static RequestRefused doesNotAddUp(List<Mismatch> mismatches) {
    return doesNotAddUp(mismatches, UnaryOperator.identity());
  }

  /**
   * For a body of other names.
   *
   * @param spelling the pointer there, for a pointer into an order of ours
   */
  public static RequestRefused doesNotAddUp(
      List<Mismatch> mismatches, UnaryOperator<String> spelling) {
    Errors errors = new Errors();
    mismatches.forEach(mismatch ->
        errors.add(
            spelling.apply(mismatch.pointer()),
            "does_not_add_up",
            "does not add up: " + mismatch.sentence()));
    return errors.refusal();
  }
}
