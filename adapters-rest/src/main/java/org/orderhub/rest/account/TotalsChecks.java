package org.orderhub.rest.account;

import java.util.Locale;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.shared.InvalidValue;

/** The words of the setting {@code totals}. */
final class TotalsChecks {
  private TotalsChecks() {}

  static String name(TotalsCheck check) {
    return check.name().toLowerCase(Locale.ROOT);
  }

  static TotalsCheck parse(String text) {
    for (TotalsCheck check : TotalsCheck.values()) {
      if (name(check).equalsIgnoreCase(text)) {
        return check;
      }
    }
    throw new InvalidValue("unknown_choice", "must be one of warn, reject, ignore");
  }
}
