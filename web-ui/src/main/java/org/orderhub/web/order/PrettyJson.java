package org.orderhub.web.order;

/** JSON with a line for each value, everything in it to the letter as it was sent. */
final class PrettyJson {
  private static final int MOST = 100_000;

  private final String json;
  private final StringBuilder out = new StringBuilder();
  private int depth;
  private int at;

  private PrettyJson(String json) {
    this.json = json;
  }

  /** Of a very long one, the beginning. */
  static String of(String json) {
    PrettyJson pretty = new PrettyJson(json);
    pretty.write();
    return pretty.out.toString();
  }

  /** Whether {@link #of} leaves something out. */
  static boolean isCut(String json) {
    return of(json).endsWith("…");
  }

  private void write() {
    for (; at < json.length(); at++) {
      if (out.length() > MOST) {
        out.append("…");
        return;
      }
      write(json.charAt(at));
    }
  }

  private void write(char c) {
    switch (c) {
      case ' ', '\t', '\r', '\n' -> {}
      case '"' -> copyString();
      case '{', '[' -> open(c);
      case '}', ']' -> {
        depth--;
        newLine();
        out.append(c);
      }
      case ',' -> {
        out.append(c);
        newLine();
      }
      case ':' -> out.append(": ");
      default -> out.append(c);
    }
  }

  /** An empty one stays on its line. */
  private void open(char c) {
    out.append(c);
    int next = at + 1;
    while (next < json.length() && Character.isWhitespace(json.charAt(next))) {
      next++;
    }
    if (next < json.length() && (json.charAt(next) == '}' || json.charAt(next) == ']')) {
      out.append(json.charAt(next));
      at = next;
    } else {
      depth++;
      newLine();
    }
  }

  private void copyString() {
    int end = at + 1;
    while (end < json.length() && json.charAt(end) != '"') {
      end += json.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end + 1, json.length());
    out.append(json, at, end);
    at = end - 1;
  }

  private void newLine() {
    out.append('\n').repeat("  ", Math.max(0, depth));
  }
}
