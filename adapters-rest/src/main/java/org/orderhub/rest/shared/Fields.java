package org.orderhub.rest.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Decimals;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;

/**
 * Reads the properties of one JSON object and notes everything that is wrong with them. A property
 * that is absent, null or wrong reads as none; {@link #refuseOthers} notes those nobody asked for.
 */
public final class Fields {
  private final JsonNode node;
  private final String pointer;
  private final Errors errors;

  /** Those asked for that are there: few, so that a list is read sooner than a set is made. */
  private final List<String> known = new ArrayList<>();

  private Fields(JsonNode node, String pointer, Errors errors) {
    this.node = node;
    this.pointer = pointer;
    this.errors = errors;
  }

  /** The object at the root of a body. */
  public static Fields of(JsonNode body, Errors errors) {
    return at(body, "", errors);
  }

  private static Fields at(JsonNode node, String pointer, Errors errors) {
    if (!node.isObject()) {
      errors.add(pointer, "not_an_object", "must be an object");
      return new Fields(MissingNode.getInstance(), pointer, errors);
    }
    return new Fields(node, pointer, errors);
  }

  public Errors errors() {
    return errors;
  }

  public String pointer(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * The name by which to read a property that senders spell in two ways: the second when only that
   * is there. Both may be there with the same value; with different ones that is noted.
   */
  public String spelling(String name, String other) {
    JsonNode value = take(name);
    JsonNode spelledOtherwise = take(other);
    if (value != null && spelledOtherwise != null && !value.equals(spelledOtherwise)) {
      differs(other, name);
    }
    return value == null && spelledOtherwise != null ? other : name;
  }

  /** Notes that two properties which mean the same do not say the same. */
  public void differs(String name, String from) {
    errors.add(
        pointer(name), "differs", "means the same as " + from + ", and says something else here");
  }

  /** Whether the property is there and not null. */
  public boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** The text; empty when absent. */
  public String text(String name, int maximum) {
    String text = value(name, value -> Text.bounded(value, maximum));
    return text == null ? "" : text;
  }

  /** A value written as text. */
  public <T> @Nullable T value(String name, Function<String, T> parse) {
    JsonNode value = take(name);
    if (value == null) {
      return null;
    }
    if (!value.isTextual()) {
      errors.add(pointer(name), "not_a_text", "must be a text");
      return null;
    }
    return parsed(name, () -> parse.apply(value.textValue()));
  }

  /** As {@link #value}, and must be there. */
  public <T> @Nullable T required(String name, Function<String, T> parse) {
    return present(name) ? value(name, parse) : null;
  }

  /** A number, or a text that holds one; exact, with at most four decimals. */
  public @Nullable BigDecimal decimal(String name) {
    JsonNode value = take(name);
    if (value == null) {
      return null;
    }
    if (!value.isNumber() && !value.isTextual()) {
      errors.add(pointer(name), "not_a_number", "must be a number");
      return null;
    }
    return parsed(name, () -> Decimals.exact(number(value)));
  }

  private static BigDecimal number(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue();
    }
    String text = value.textValue();
    if (text.length() > 40 || !text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      throw new InvalidValue("not_a_number", "must be a number, such as 12.50");
    }
    return new BigDecimal(text);
  }

  /** As {@link #decimal}, and must be there. */
  public @Nullable BigDecimal requiredDecimal(String name) {
    return present(name) ? decimal(name) : null;
  }

  /** True or false; none when absent. */
  public @Nullable Boolean flag(String name) {
    JsonNode value = take(name);
    if (value == null) {
      return null;
    }
    if (!value.isBoolean()) {
      errors.add(pointer(name), "not_a_flag", "must be true or false");
      return null;
    }
    return value.booleanValue();
  }

  /** The object; none when absent. */
  public @Nullable Fields object(String name) {
    JsonNode value = take(name);
    return value == null ? null : at(value, pointer(name), errors);
  }

  /** What {@code read} makes of every object of a list; empty when absent. */
  public <T> List<T> objects(String name, int maximum, Function<Fields, @Nullable T> read) {
    return items(name, maximum, (item, place) -> read.apply(at(item, place, errors)));
  }

  /** What {@code parse} makes of every text of a list; empty when absent. */
  public <T> List<T> values(String name, int maximum, Function<String, T> parse) {
    return items(
        name,
        maximum,
        (item, place) -> {
          if (!item.isTextual()) {
            errors.add(place, "not_a_text", "must be a text");
            return null;
          }
          try {
            return parse.apply(item.textValue());
          } catch (InvalidValue invalid) {
            errors.add(place, invalid);
            return null;
          }
        });
  }

  /** The node as it is, for free-form parts. */
  public @Nullable JsonNode raw(String name) {
    return take(name);
  }

  /** Notes a required property that is absent. */
  public boolean present(String name) {
    if (take(name) == null) {
      if (node.isObject()) {
        errors.add(pointer(name), "required", "is required");
      }
      return false;
    }
    return true;
  }

  /** Takes properties for known that are read by nobody, whatever they hold. */
  public void passOver(Collection<String> names) {
    known.addAll(names);
  }

  /** Notes every property that was not asked for. */
  public void refuseOthers() {
    node.fieldNames()
        .forEachRemaining(name -> {
          if (!known.contains(name)) {
            errors.add(pointer(name), "unknown_property", "is not known here");
          }
        });
  }

  @FunctionalInterface
  private interface Item<T> {
    @Nullable T read(JsonNode item, String pointer);
  }

  private <T> List<T> items(String name, int maximum, Item<T> item) {
    JsonNode value = take(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      errors.add(pointer(name), "not_a_list", "must be a list");
      return List.of();
    }
    if (value.size() > maximum) {
      errors.add(pointer(name), "too_many", "must hold at most " + maximum + " items");
      return List.of();
    }
    List<T> items = new ArrayList<>(value.size());
    for (int index = 0; index < value.size(); index++) {
      T read = item.read(value.get(index), pointer(name) + "/" + index);
      if (read != null) {
        items.add(read);
      }
    }
    return items;
  }

  private @Nullable JsonNode take(String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      return null;
    }
    known.add(name);
    return value.isNull() ? null : value;
  }

  private <T> @Nullable T parsed(String name, Supplier<T> parse) {
    try {
      return parse.get();
    } catch (InvalidValue invalid) {
      errors.add(pointer(name), invalid);
      return null;
    }
  }
}
