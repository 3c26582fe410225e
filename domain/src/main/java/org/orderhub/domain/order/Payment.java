package org.orderhub.domain.order;

import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** A payment the sender knows of. */
public record Payment(String method, String reference, Money amount, String state) {
  public Payment {
    Text.bounded(method, TextLimits.LABEL);
    Text.bounded(reference, TextLimits.NAME);
    Text.bounded(state, TextLimits.LABEL);
  }
}
