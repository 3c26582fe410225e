package org.orderhub.mail;

import java.util.regex.Pattern;

/** Makes text fit for a header: on one line, and read by mail programs as it is written. */
final class OneLine {
  /** Control and format characters (CR, LF, and those that turn text around), line separators. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

  /** Where an encoded word (RFC 2047) begins: decoded, it could hold anything. */
  private static final Pattern ENCODED = Pattern.compile("=\\?");

  private OneLine() {}

  static String of(String text) {
    return ENCODED.matcher(UNFIT.matcher(text).replaceAll(" ")).replaceAll("= ?");
  }
}
