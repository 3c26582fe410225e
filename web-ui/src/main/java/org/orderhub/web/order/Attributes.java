package org.orderhub.web.order;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import org.orderhub.domain.shared.FreeForm;

/** Free-form attributes as a flat table: {@code delivery.window[0]} and its value. */
@TemplateExtension
final class Attributes {
  private Attributes() {}

  /** One value and where it stands. */
  public record Attribute(String path, String value) {}

  static List<Attribute> flat(FreeForm.Fields fields) {
    List<Attribute> attributes = new ArrayList<>();
    add(attributes, "", fields);
    return attributes;
  }

  private static void add(List<Attribute> attributes, String path, FreeForm value) {
    switch (value) {
      case FreeForm.Word word -> attributes.add(new Attribute(path, word.value()));
      case FreeForm.Numeral number ->
          attributes.add(new Attribute(path, number.value().toPlainString()));
      case FreeForm.Flag flag -> attributes.add(new Attribute(path, flag.value() ? "yes" : "no"));
      case FreeForm.Nothing nothing -> attributes.add(new Attribute(path, ""));
      case FreeForm.Items items -> {
        for (int i = 0; i < items.values().size(); i++) {
          add(attributes, path + "[" + i + "]", items.values().get(i));
        }
      }
      case FreeForm.Fields fields ->
          fields
              .values()
              .forEach(
                  (name, each) -> add(attributes, path.isEmpty() ? name : path + "." + name, each));
    }
  }
}
