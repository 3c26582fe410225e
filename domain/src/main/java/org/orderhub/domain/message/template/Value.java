package org.orderhub.domain.message.template;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;

/** What a merge tag stands for: plain values, and nothing that could be called. */
public sealed interface Value {
  record Nothing() implements Value {}

  record Words(String text) implements Value {}

  record Figure(BigDecimal number) implements Value {}

  record Amount(Money money) implements Value {}

  record Moment(Instant at) implements Value {}

  record Flag(boolean isSet) implements Value {}

  record Items(List<Value> values) implements Value {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** Named values, in the order they are told in. */
  record Fields(Map<String, Value> values) implements Value {
    public static final Fields NONE = new Fields(Map.of());

    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of that name, or nothing. */
    public Value get(String name) {
      return values.getOrDefault(name, new Nothing());
    }
  }

  /** Whether there is something to show: an empty text, a zero and an empty list are nothing. */
  default boolean isPresent() {
    return switch (this) {
      case Nothing nothing -> false;
      case Words words -> !words.text().isBlank();
      case Figure figure -> figure.number().signum() != 0;
      case Amount amount -> !amount.money().isZero();
      case Moment moment -> true;
      case Flag flag -> flag.isSet();
      case Items items -> !items.values().isEmpty();
      case Fields fields -> !fields.values().isEmpty();
    };
  }

  static Value of(FreeForm form) {
    return switch (form) {
      case FreeForm.Word word -> new Words(word.value());
      case FreeForm.Numeral numeral -> new Figure(numeral.value());
      case FreeForm.Flag flag -> new Flag(flag.value());
      case FreeForm.Nothing nothing -> new Nothing();
      case FreeForm.Items items -> new Items(items.values().stream().map(Value::of).toList());
      case FreeForm.Fields fields -> of(fields);
    };
  }

  static Fields of(FreeForm.Fields fields) {
    Map<String, Value> values = new LinkedHashMap<>();
    fields.values().forEach((name, value) -> values.put(name, of(value)));
    return new Fields(values);
  }

  static Value of(@Nullable String text) {
    return text == null ? new Nothing() : new Words(text);
  }

  static Value of(@Nullable Money money) {
    return money == null ? new Nothing() : new Amount(money);
  }

  static Value of(@Nullable Instant at) {
    return at == null ? new Nothing() : new Moment(at);
  }

  static Value of(@Nullable BigDecimal number) {
    return number == null ? new Nothing() : new Figure(number);
  }
}
