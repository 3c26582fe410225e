package org.orderhub.web.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * A field that somebody else set otherwise meanwhile.
 *
 * @param label what people call it
 */
public record Contrast(String label, String theirs, String mine) {

  /** The fields of two forms that differ; labels stand beside the fields' names. */
  public static List<Contrast> between(Form theirs, Form mine, List<Option> fields) {
    List<Contrast> differing = new ArrayList<>();
    for (Option field : fields) {
      String one = theirs.value(field.value());
      String other = mine.value(field.value());
      if (!one.equals(other)) {
        differing.add(new Contrast(field.label(), one, other));
      }
    }
    return differing;
  }
}
