package org.orderhub.webhooks;

/** Measures and cuts texts as they will be in JSON. */
final class JsonLength {
  private JsonLength() {}

  /** How many bytes a text takes in UTF-8, its escapes included, its quotes not. */
  static int of(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      bytes += of(text.charAt(i));
    }
    return bytes;
  }

  /** Half of a surrogate pair counts three: the pair takes four, never more than counted. */
  private static int of(char c) {
    if (c == '"' || c == '\\') {
      return 2;
    }
    if (c < ' ') {
      return 6;
    }
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 ? 2 : 3;
  }

  /** The text, or as much of its beginning as fits, ending in an ellipsis. */
  static String cut(String text, int mostBytes) {
    if (text.length() <= mostBytes / 6 || of(text) <= mostBytes) {
      return text;
    }
    int bytes = 3;
    int end = 0;
    while (bytes + of(text.charAt(end)) <= mostBytes) {
      bytes += of(text.charAt(end));
      end++;
    }
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
