package org.orderhub.domain.message.template;

import java.util.regex.Pattern;

/** What a template is written on: bounded, and safe for its medium. */
final class Paper {
  /** In UTF-16 code units. */
  static final int LONGEST = 256 * 1024;

  private static final int MOST_STEPS = 200_000;

  /** Control and format characters, and what parts lines. */
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

  private static final Pattern HARMLESS =
      Pattern.compile("(?:https?://|mailto:|tel:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Medium medium;
  private final StringBuilder text = new StringBuilder();
  private int steps;

  Paper(Medium medium) {
    this.medium = medium;
  }

  /** The template became too long, or took too long. */
  static final class Full extends RuntimeException {
    Full(String reason) {
      super(reason, null, false, false);
    }
  }

  void step() {
    steps(1);
  }

  void steps(int more) {
    steps += more;
    if (steps > MOST_STEPS) {
      throw new Full("It takes more than " + MOST_STEPS + " steps to write it");
    }
  }

  /** What the author wrote. */
  void plain(String part) {
    add(part);
  }

  void value(String part, Node.Place place) {
    String allowed = place == Node.Place.ADDRESS && !HARMLESS.matcher(part).matches() ? "#" : part;
    add(
        switch (medium) {
          case LINE -> BREAKS.matcher(allowed).replaceAll(" ");
          case PLAIN -> allowed;
          case HTML -> escaped(allowed);
        });
  }

  private void add(String part) {
    if (text.length() + part.length() > LONGEST) {
      throw new Full("It becomes longer than " + LONGEST / 1024 + " KiB");
    }
    text.append(part);
  }

  private static String escaped(String part) {
    return part.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
