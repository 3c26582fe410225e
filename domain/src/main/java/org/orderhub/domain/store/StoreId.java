package org.orderhub.domain.store;

import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** The account's own key of a store; at most 128 characters. */
public record StoreId(String value) {
  public StoreId {
    Text.key(value, TextLimits.KEY);
  }

  @Override
  public String toString() {
    return value;
  }
}
