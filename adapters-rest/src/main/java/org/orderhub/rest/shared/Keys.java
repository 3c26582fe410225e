package org.orderhub.rest.shared;

import java.util.UUID;
import java.util.function.Function;
import org.orderhub.domain.shared.InvalidValue;

/** Keys in addresses: what can be nobody's key is the key of nobody. */
public final class Keys {
  private Keys() {}

  /**
   * The key, where the text can be one.
   *
   * @throws RequestRefused with 404 otherwise
   */
  public static <K> K of(String what, String text, Function<String, K> parse) {
    try {
      return parse.apply(text);
    } catch (InvalidValue noKey) {
      throw Answers.missing(what);
    }
  }

  /**
   * As {@link #of}, for UUIDs.
   *
   * @throws RequestRefused with 404 where the text is none
   */
  public static UUID uuid(String what, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noUuid) {
      throw Answers.missing(what);
    }
  }
}
