package org.orderhub.domain.idempotency;

import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;

/**
 * The name that a sender gives to one request, so that sending it again does nothing again; at most
 * 255 characters, none of them a control character.
 */
public record IdempotencyKey(String value) {
  private static final int LONGEST = 255;

  public IdempotencyKey {
    Text.key(value, LONGEST);
    if (value.indexOf('\t') >= 0) {
      throw new InvalidValue("control_character", "must not hold the control character U+0009");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
