package org.orderhub.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils JSON as careless and hostile senders do; the same seed spoils the same way. */
final class Spoiler {
  private static final String MARK = "@spoilt@";
  private static final ObjectMapper JSON = new ObjectMapper();
  static final List<String> TEXTS =
      List.of(
          "'; drop table orders; --",
          "\\\"><script>alert(1)</script>",
          "{config:orderhub.secret-key} ${7*7}",
          "🚚👩‍👩‍👧 é\\u0301 \\u202e",
          "\\u0000",
          "a\\u0000b",
          "\\ud800",
          "\\uffff\\ufffe\\ufeff",
          "\\n\\r\\t\\b",
          "[text|javascript:alert(1)] [a|https://b] [|] [[",
          "x".repeat(300),
          "x".repeat(2_100),
          "x".repeat(70_000),
          "word ".repeat(3_000));
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "[]",
          "{}",
          "[[]]",
          "\"\"",
          "\" \"",
          "0",
          "-0",
          "-1",
          "1e400",
          "-1e400",
          "1e-400",
          "1E+2",
          "0.00001",
          "12345678901234567890",
          "999999999999999",
          "999999999999999.9999",
          "-999999999999999.9999",
          "1" + "0".repeat(1_000),
          "NaN",
          "Infinity",
          "01",
          "+1",
          "0x1f",
          "\"1e400\"",
          "\"NaN\"",
          "\"1,5\"",
          "\"٣\"",
          "\"0001-01-01T00:00:00Z\"",
          "\"-999999999-01-01T00:00:00Z\"",
          "\"+999999999-12-31T23:59:59Z\"",
          "\"294277-01-01T00:00:00Z\"",
          "\"+294277-01-01T00:00:00Z\"",
          "\"-4713-01-01T00:00:00Z\"",
          "\"2026-02-30T00:00:00Z\"",
          "\"2026-01-01T00:00:00\"",
          "\"2026-01-01T00:00:00+18:00\"",
          "\"2026-01-01T24:00:00Z\"",
          "\"EUR\"",
          "\"XXX\"",
          "\"eur\"",
          "\"1\"",
          "\"2\"",
          "\"Completed\"",
          "\"*\"",
          "\"http://user@[::1]:99999/\"",
          "\"https://\"",
          "\"http://127.0.0.1\\r\\nX: y\"",
          "[".repeat(600) + "]".repeat(600),
          "[".repeat(12_000) + "]".repeat(12_000),
          "{\"a\":".repeat(12_000) + "1" + "}".repeat(12_000));

  private final Random random;

  Spoiler(long seed) {
    this.random = new Random(seed);
  }

  String spoil(String json) {
    try {
      ContainerNode<?> whole = (ContainerNode<?>) JSON.readTree(json);
      String text = json;
      for (int times = 1 + random.nextInt(2); times > 0; times--) {
        String value = random.nextBoolean() ? pick(VALUES) : "\"" + pick(TEXTS) + "\"";
        ContainerNode<?> place = pick(containers(whole));
        spoil(place);
        text = whole.toString().replace("\"" + MARK + "\"", value);
      }
      return random.nextInt(8) == 0 ? tear(text) : text;
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException(notJson);
    }
  }

  private void spoil(ContainerNode<?> place) {
    switch (place) {
      case ObjectNode object -> spoil(object);
      case ArrayNode array when array.isEmpty() || random.nextInt(3) == 0 -> array.add(MARK);
      case ArrayNode array when random.nextInt(3) == 0 -> array.add(array.get(0).deepCopy());
      case ArrayNode array -> array.set(random.nextInt(array.size()), MARK);
      default -> throw new IllegalStateException("Neither object nor array: " + place);
    }
  }

  private void spoil(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(8) == 0) {
      object.put(random.nextBoolean() ? "unknown" : "", MARK);
    } else if (random.nextInt(6) == 0) {
      object.remove(pick(names));
    } else {
      object.put(pick(names), MARK);
    }
  }

  /** Broken off, or with a stranger in it. */
  private String tear(String text) {
    int place = random.nextInt(text.length());
    return random.nextBoolean()
        ? text.substring(0, place)
        : text.substring(0, place)
            + pick(List.of("\u0000", "}", "\"", ",", "🚚"))
            + text.substring(place);
  }

  private static List<ContainerNode<?>> containers(JsonNode tree) {
    List<ContainerNode<?>> found = new ArrayList<>();
    if (tree instanceof ContainerNode<?> container) {
      found.add(container);
      container.forEach(child -> found.addAll(containers(child)));
    }
    return found;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
