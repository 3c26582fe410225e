package org.orderhub.domain.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;

/**
 * The body of a request, byte for byte as it was received.
 *
 * @param operation the API's name of what was asked for: {@code registerOrder}
 * @param text the body, or its Base64 when it is not text in UTF-8
 */
public record ReceivedBody(String operation, Coding coding, String text) {

  /** How {@link #text} stands for the bytes. */
  public enum Coding {
    UTF_8,
    BASE64
  }

  public static ReceivedBody of(String operation, byte[] body) {
    String text = new String(body, UTF_8);
    return isThatText(text, body)
        ? new ReceivedBody(operation, Coding.UTF_8, text)
        : new ReceivedBody(operation, Coding.BASE64, Base64.getEncoder().encodeToString(body));
  }

  /** What cannot be decoded comes out as U+FFFD; no database keeps U+0000 in a text. */
  private static boolean isThatText(String text, byte[] body) {
    return text.indexOf('\0') < 0
        && (text.indexOf('\uFFFD') < 0 || Arrays.equals(text.getBytes(UTF_8), body));
  }

  public byte[] bytes() {
    return switch (coding) {
      case UTF_8 -> text.getBytes(UTF_8);
      case BASE64 -> Base64.getDecoder().decode(text);
    };
  }
}
