package org.orderhub.domain.shared;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a sender adds beyond the fields we know: a tree of plain values, kept exactly. */
public sealed interface FreeForm {

  /** How many levels of items and fields lie in one another; 0 for a single value. */
  default int depth() {
    return switch (this) {
      case Word word -> 0;
      case Numeral numeral -> 0;
      case Flag flag -> 0;
      case Nothing nothing -> 0;
      case Items items -> 1 + deepest(items.values());
      case Fields fields -> 1 + deepest(fields.values().values());
    };
  }

  /** As compact JSON text; numbers as they were written. */
  default String json() {
    return switch (this) {
      case Word word -> quoted(word.value());
      case Numeral numeral -> numeral.value().toString();
      case Flag flag -> String.valueOf(flag.value());
      case Nothing nothing -> "null";
      case Items items ->
          items.values().stream().map(FreeForm::json).collect(Collectors.joining(",", "[", "]"));
      case Fields fields ->
          fields.values().entrySet().stream()
              .map(field -> quoted(field.getKey()) + ":" + field.getValue().json())
              .collect(Collectors.joining(",", "{", "}"));
    };
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }

  private static int deepest(Collection<FreeForm> values) {
    return values.stream().mapToInt(FreeForm::depth).max().orElse(0);
  }

  /** At most 4,000 characters. */
  record Word(String value) implements FreeForm {
    public Word {
      Text.bounded(value, TextLimits.TEXT);
    }
  }

  record Numeral(BigDecimal value) implements FreeForm {}

  record Flag(boolean value) implements FreeForm {}

  record Nothing() implements FreeForm {}

  record Items(List<FreeForm> values) implements FreeForm {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** Named values in the sender's order; a name has at most 200 characters. */
  record Fields(Map<String, FreeForm> values) implements FreeForm {
    public static final Fields NONE = new Fields(Map.of());

    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      values.keySet().forEach(name -> Text.bounded(name, TextLimits.NAME));
    }

    public boolean isEmpty() {
      return values.isEmpty();
    }
  }
}
