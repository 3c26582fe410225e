package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.SigningSecrets;

/** The symmetric signature of Standard Webhooks 1.0.0: HMAC-SHA256 of id, time and body. */
final class Signature {
  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /** Of each secret one, the newest first, with a space between: a receiver needs to know any. */
  static String of(SigningSecrets secrets, String id, long timestamp, byte[] body) {
    return secrets.all().stream()
        .map(secret -> of(secret, id, timestamp, body))
        .collect(Collectors.joining(" "));
  }

  /**
   * @param timestamp of the try, in seconds since 1970
   * @param body exactly the bytes that are sent
   */
  static String of(SigningSecret secret, String id, long timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
      mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }
}
