package org.orderhub.domain.webhook;

import java.util.Base64;
import org.orderhub.domain.shared.InvalidValue;

/**
 * The key of an endpoint's signatures, as Standard Webhooks 1.0.0 writes it: {@code whsec_} and 24
 * to 64 bytes in Base64.
 */
public record SigningSecret(String value) {
  public static final String PREFIX = "whsec_";

  public SigningSecret {
    int length = decode(value).length;
    if (length < 24 || length > 64) {
      throw new InvalidValue("secret_length", "must hold 24 to 64 bytes");
    }
  }

  public static SigningSecret of(byte[] key) {
    return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(key));
  }

  public byte[] key() {
    return decode(value);
  }

  @Override
  public String toString() {
    return PREFIX + "…";
  }

  private static byte[] decode(String value) {
    if (!value.startsWith(PREFIX)) {
      throw new InvalidValue("secret_prefix", "must begin with " + PREFIX);
    }
    try {
      return Base64.getDecoder().decode(value.substring(PREFIX.length()));
    } catch (IllegalArgumentException notBase64) {
      throw new InvalidValue("secret_base64", "must be Base64 after " + PREFIX);
    }
  }
}
