package org.orderhub.domain.shared;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a sender adds beyond the fields we know: a tree of plain values, kept exactly. */
public sealed interface FreeForm {

  record Word(String value) implements FreeForm {}

  record Numeral(BigDecimal value) implements FreeForm {}

  record Flag(boolean value) implements FreeForm {}

  record Nothing() implements FreeForm {}

  record Items(List<FreeForm> values) implements FreeForm {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** Named values in the sender's order. */
  record Fields(Map<String, FreeForm> values) implements FreeForm {
    public static final Fields NONE = new Fields(Map.of());

    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public boolean isEmpty() {
      return values.isEmpty();
    }
  }
}
