package org.orderhub.domain.widget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.FieldChange;

/** The value of each field of a request, by the field's name, in the order of the form. */
public record FieldValues(Map<String, FieldValue> byName) {
  public FieldValues {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  public FieldValue of(WidgetField field) {
    return byName.getOrDefault(field.name(), new FieldValue.Nothing());
  }

  /** As partners write them. */
  public Map<String, @Nullable String> written() {
    Map<String, @Nullable String> written = new LinkedHashMap<>();
    byName.forEach((name, value) -> written.put(name, FieldCodec.write(value)));
    return written;
  }

  /** With some of the values in the place of those before. */
  FieldValues with(Map<String, FieldValue> others) {
    Map<String, FieldValue> all = new LinkedHashMap<>(byName);
    all.putAll(others);
    return new FieldValues(all);
  }

  /** What differs; a field's own name is none of the fields we know. */
  List<FieldChange> differencesTo(FieldValues after) {
    List<FieldChange> changes = new ArrayList<>();
    after.byName.forEach((name, value) -> {
      FieldValue before = byName.getOrDefault(name, new FieldValue.Nothing());
      if (!before.equals(value)) {
        changes.add(new FieldChange("fieldValues." + name, text(before), text(value)));
      }
    });
    return List.copyOf(changes);
  }

  private static String text(FieldValue value) {
    return Objects.requireNonNullElse(FieldCodec.write(value), "");
  }
}
