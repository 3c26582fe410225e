package org.orderhub.application.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.orderhub.domain.shared.InvalidValue;

/**
 * A place in the log of an account: behind the first events of a transaction, and behind all of the
 * transactions before it. As a text it is opaque, and safe in an address; as a number it grows with
 * the log.
 *
 * @param transaction the database's number of it
 * @param events how many of the account's events of that transaction lie before the place
 */
public record LogPlace(long transaction, long events) {
  public static final LogPlace BEGINNING = new LogPlace(0, 0);

  /** More than any transaction has, and few enough that the number stays exact in a double. */
  private static final long EVENTS_OF_A_TRANSACTION = 1 << 16;

  public String toText() {
    String plain = transaction + "/" + events;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /**
   * @throws InvalidValue when the text is no place
   */
  public static LogPlace parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      int slash = plain.indexOf('/');
      return new LogPlace(
          natural(plain.substring(0, Math.max(slash, 0))), natural(plain.substring(slash + 1)));
    } catch (IllegalArgumentException notAPlace) {
      throw new InvalidValue("cursor", "must be the next of an answer before, or latest");
    }
  }

  private static long natural(String text) {
    long number = Long.parseLong(text);
    if (number < 0) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  /** At least 1. */
  public long toNumber() {
    return Math.addExact(Math.multiplyExact(transaction, EVENTS_OF_A_TRANSACTION), events + 1);
  }

  /** The place of a number at least 1: {@code 1} is the beginning. */
  public static LogPlace ofNumber(long number) {
    return new LogPlace(
        (number - 1) / EVENTS_OF_A_TRANSACTION, (number - 1) % EVENTS_OF_A_TRANSACTION);
  }
}
