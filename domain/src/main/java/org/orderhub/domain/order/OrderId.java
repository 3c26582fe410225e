package org.orderhub.domain.order;

import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** The sender's own id of an order, unique in an account; at most 128 characters. */
public record OrderId(String value) {
  public OrderId {
    Text.key(value, TextLimits.KEY);
  }

  @Override
  public String toString() {
    return value;
  }
}
