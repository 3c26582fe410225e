package org.orderhub.domain.order;

import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** The sender's id of a line, unique in its order; at most 128 characters. */
public record LineId(String value) {
  public LineId {
    Text.key(value, TextLimits.KEY);
  }

  @Override
  public String toString() {
    return value;
  }
}
