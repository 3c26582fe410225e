package org.orderhub.web.message;

import java.util.ArrayList;
import java.util.List;
import org.orderhub.domain.message.MergeTags;
import org.orderhub.domain.message.template.Shape;

/**
 * A merge tag as the editor lists it.
 *
 * @param tag as it is written, such as {@code order.orderId}, or a loop's beginning
 */
record TagRow(String tag, String meaning) {

  static List<TagRow> all() {
    List<TagRow> rows = new ArrayList<>();
    MergeTags.ALL.parts().forEach((name, shape) -> add(rows, name, shape));
    return rows;
  }

  private static void add(List<TagRow> rows, String tag, Shape shape) {
    switch (shape) {
      case Shape.Single single -> rows.add(new TagRow(written(tag), single.meaning()));
      case Shape.Anything anything -> rows.add(new TagRow(written(tag + ".…"), anything.meaning()));
      case Shape.Group group ->
          group.parts().forEach((name, part) -> add(rows, tag + "." + name, part));
      case Shape.Several several -> {
        String each = several.each() instanceof Shape.Group ? "line" : "each";
        rows.add(new TagRow("{% for " + each + " in " + tag + " %}", several.meaning()));
        if (tag.equals("lines")) {
          add(rows, each, several.each());
        }
      }
    }
  }

  private static String written(String tag) {
    return "{{ " + tag + " }}";
  }
}
