package org.orderhub.domain.customer;

import java.util.Locale;
import java.util.UUID;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;

/**
 * How a partner names a customer, in the form it is compared in: e-mail in lower case, phone as
 * digits with an optional leading plus.
 */
public record ContactKey(Type type, String value) {

  /** Which property of a customer the key is compared with. */
  public enum Type {
    CONTACT_ID,
    EXTERNAL_ID,
    EMAIL,
    MOBILE_PHONE,
    MEMBER_NUMBER
  }

  /**
   * The key in the form it is compared in.
   *
   * @throws InvalidValue when the text cannot be a key of that type
   */
  public static ContactKey of(Type type, String text) {
    Text.key(text, 254);
    return new ContactKey(
        type,
        switch (type) {
          case CONTACT_ID -> uuid(text);
          case EXTERNAL_ID -> Text.key(text, 128);
          case EMAIL -> new EmailAddress(text).value();
          case MOBILE_PHONE -> phone(text);
          case MEMBER_NUMBER -> memberNumber(text);
        });
  }

  private static String uuid(String text) {
    try {
      return UUID.fromString(text).toString();
    } catch (IllegalArgumentException notAUuid) {
      throw new InvalidValue("not_a_uuid", "must be the UUID of a customer");
    }
  }

  private static String phone(String text) {
    String digits = text.replaceAll("[\\s()./-]", "");
    if (!digits.matches("\\+?[0-9]{3,20}")) {
      throw new InvalidValue("not_a_phone", "must be a phone number, such as +43 660 1234567");
    }
    return digits;
  }

  private static String memberNumber(String text) {
    String digits = text.toLowerCase(Locale.ROOT);
    if (!digits.matches("[0-9]{1,18}")) {
      throw new InvalidValue("not_a_number", "must be the number of a customer");
    }
    return Long.toString(Long.parseLong(digits));
  }
}
