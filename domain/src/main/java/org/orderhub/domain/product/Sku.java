package org.orderhub.domain.product;

import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** The seller's key of an article; at most 128 characters. */
public record Sku(String value) {
  public Sku {
    Text.key(value, TextLimits.KEY);
  }

  @Override
  public String toString() {
    return value;
  }
}
