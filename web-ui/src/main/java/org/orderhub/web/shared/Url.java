package org.orderhub.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An address of ours, with everything in it encoded. Immutable. */
public final class Url {
  private static final Pattern DOTS = Pattern.compile("~*\\.{1,2}");

  private final String text;

  private Url(String text) {
    this.text = text;
  }

  /** An address that needs no encoding, such as {@code /orders}. */
  public static Url of(String path) {
    return new Url(path);
  }

  /** One step down; any text is one step, slashes included. */
  public Url step(String segment) {
    return new Url(text + "/" + encoded(guarded(segment)));
  }

  /** With one more parameter, if it says anything. */
  public Url with(String name, String value) {
    if (value.isEmpty()) {
      return this;
    }
    return new Url(
        text + (text.indexOf('?') < 0 ? '?' : '&') + encoded(name) + "=" + encoded(value));
  }

  /** The text that {@link #step} was given, from the step as the framework decodes it. */
  public static String unguarded(String segment) {
    return segment.startsWith("~") && DOTS.matcher(segment).matches()
        ? segment.substring(1)
        : segment;
  }

  /** Browsers take {@code .} and {@code ..} for directions, even when encoded. */
  private static String guarded(String segment) {
    return DOTS.matcher(segment).matches() ? "~" + segment : segment;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return text;
  }
}
