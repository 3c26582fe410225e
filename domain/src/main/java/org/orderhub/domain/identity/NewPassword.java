package org.orderhub.domain.identity;

import java.nio.charset.StandardCharsets;
import org.orderhub.domain.shared.InvalidValue;

/**
 * A password somebody chooses: at least 12 characters, and at most 72 bytes in UTF-8, because
 * bcrypt reads no further. It is in no text of this type.
 */
public record NewPassword(String value) {
  public static final int MINIMUM = 12;
  private static final int MAXIMUM_BYTES = 72;

  public NewPassword {
    if (value.codePointCount(0, value.length()) < MINIMUM) {
      throw new InvalidValue("too_short", "must have at least " + MINIMUM + " characters");
    }
    if (value.getBytes(StandardCharsets.UTF_8).length > MAXIMUM_BYTES) {
      throw new InvalidValue(
          "too_long", "must have at most " + MAXIMUM_BYTES + " bytes, as many plain letters");
    }
  }

  @Override
  public String toString() {
    return "NewPassword[…]";
  }
}
