package org.orderhub.domain.order;

import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;

/** A payment the sender knows of. */
public record Payment(String method, String reference, Money amount, String state) {
  public Payment {
    Text.bounded(method, 100);
    Text.bounded(reference, 200);
    Text.bounded(state, 100);
  }
}
