package org.orderhub.domain.shared;

import java.util.Locale;

/**
 * An e-mail address in lower case; checked for shape, not for existence. At most 254 characters.
 */
public record EmailAddress(String value) {

  public EmailAddress {
    Text.key(value, 254);
    int at = value.lastIndexOf('@');
    if (at < 1 || at == value.length() - 1 || value.chars().anyMatch(Character::isWhitespace)) {
      throw new InvalidValue("not_an_email", "must be an e-mail address, such as ada@example.org");
    }
    value = value.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value;
  }
}
