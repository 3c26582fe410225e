package org.orderhub.domain.order;

import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** An amount taken off, by the sender's figures. */
public record Discount(String type, String description, Money amount) {
  public Discount {
    Text.bounded(type, TextLimits.LABEL);
    Text.bounded(description, TextLimits.REMARK);
  }
}
