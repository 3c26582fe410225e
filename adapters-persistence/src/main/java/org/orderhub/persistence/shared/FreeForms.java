package org.orderhub.persistence.shared;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.FreeForm;

/**
 * Between what a sender added and plain JSON values. Numbers are kept as {@code {"#": "22.00"}}: a
 * JSON number would lose its trailing zeros in the database.
 */
public final class FreeForms {
  private static final String NUMBER = "#";

  private FreeForms() {}

  public static Map<String, Object> plain(FreeForm.Fields fields) {
    Map<String, Object> plain = new LinkedHashMap<>();
    fields.values().forEach((name, value) -> plain.put(escaped(name), plainValue(value)));
    return plain;
  }

  public static FreeForm.Fields fields(@Nullable Map<String, Object> plain) {
    if (plain == null) {
      return FreeForm.Fields.NONE;
    }
    Map<String, FreeForm> values = new LinkedHashMap<>();
    plain.forEach((name, value) -> values.put(unescaped(name), value(value)));
    return new FreeForm.Fields(values);
  }

  private static @Nullable Object plainValue(FreeForm form) {
    return switch (form) {
      case FreeForm.Word word -> word.value();
      case FreeForm.Numeral number -> Map.of(NUMBER, number.value().toString());
      case FreeForm.Flag flag -> flag.value();
      case FreeForm.Nothing nothing -> null;
      case FreeForm.Items items -> items.values().stream().map(FreeForms::plainValue).toList();
      case FreeForm.Fields fields -> plain(fields);
    };
  }

  private static FreeForm value(@Nullable Object plain) {
    return switch (plain) {
      case null -> new FreeForm.Nothing();
      case String text -> new FreeForm.Word(text);
      case Boolean flag -> new FreeForm.Flag(flag);
      case List<?> items -> new FreeForm.Items(items.stream().map(FreeForms::value).toList());
      case Map<?, ?> map when map.get(NUMBER) instanceof String number ->
          new FreeForm.Numeral(new BigDecimal(number));
      case Map<?, ?> map -> fieldsOf(map);
      default -> throw new IllegalStateException("Not a stored value: " + plain.getClass());
    };
  }

  private static FreeForm.Fields fieldsOf(Map<?, ?> map) {
    Map<String, FreeForm> values = new LinkedHashMap<>();
    map.forEach((name, value) -> values.put(unescaped(String.valueOf(name)), value(value)));
    return new FreeForm.Fields(values);
  }

  /** A sender's own field may begin with the mark of a number. */
  private static String escaped(String name) {
    return name.startsWith(NUMBER) ? NUMBER + name : name;
  }

  private static String unescaped(String name) {
    return name.startsWith(NUMBER) ? name.substring(1) : name;
  }
}
