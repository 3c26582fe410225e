package org.orderhub.domain.order;

import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** Why a line comes back. */
public record ReturnDetails(Type type, String reason) {

  public enum Type {
    NORMAL,
    COMPLAINT,
    CHANGE
  }

  public ReturnDetails {
    Text.bounded(reason, TextLimits.RETURN_REASON);
  }
}
