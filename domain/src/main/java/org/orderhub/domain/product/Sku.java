package org.orderhub.domain.product;

import org.orderhub.domain.shared.Text;

/** The seller's key of an article; at most 128 characters. */
public record Sku(String value) {
  public Sku {
    Text.key(value, 128);
  }

  @Override
  public String toString() {
    return value;
  }
}
