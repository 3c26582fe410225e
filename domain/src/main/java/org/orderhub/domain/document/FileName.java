package org.orderhub.domain.document;

import java.util.Locale;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;

/** What a file is called, without the places it came through; at most 255 characters. */
public record FileName(String value) {
  public static final int LONGEST = 255;

  /**
   * @throws InvalidValue when it is blank, long, more than one line, or a path
   */
  public FileName {
    Text.key(value, LONGEST);
    if (value.indexOf('/') >= 0 || value.indexOf('\\') >= 0 || value.matches("\\.{1,2}")) {
      throw new InvalidValue("a_path", "must be the name of a file, and no path");
    }
    if (value.indexOf('\t') >= 0 || value.codePoints().anyMatch(FileName::isDeceptive)) {
      throw new InvalidValue("deceptive", "must not hold characters that hide how it ends");
    }
  }

  /** What stands behind the last point, in lower case; empty when there is none. */
  public String extension() {
    int point = value.lastIndexOf('.');
    return point < 0 ? "" : value.substring(point + 1).toLowerCase(Locale.ROOT);
  }

  /** Marks that turn the direction of writing show {@code gpj.exe} as {@code exe.jpg}. */
  private static boolean isDeceptive(int character) {
    return Character.getType(character) == Character.FORMAT
        || Character.getType(character) == Character.LINE_SEPARATOR
        || Character.getType(character) == Character.PARAGRAPH_SEPARATOR;
  }

  @Override
  public String toString() {
    return value;
  }
}
