package org.orderhub.domain.document;

import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** Where a document is kept, by the name people gave the place; folders hold no folders. */
public record Folder(String name) {
  /** For those who name none. */
  public static final Folder GENERAL = new Folder("General");

  /**
   * @throws InvalidValue when it is blank, long, or a path
   */
  public Folder {
    Text.key(name, TextLimits.LABEL);
    if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
      throw new InvalidValue("a_path", "must be the name of one folder, and no path");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
