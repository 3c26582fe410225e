package org.orderhub.journey;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies that are no order, each for one reason. */
final class ImpossibleOrders {
  private ImpossibleOrders() {}

  static List<String> all() {
    String line = "{\"id\":\"1\",\"quantity\":1,\"article\":{\"sku\":\"S\"},\"totalPrice\":1%s}";
    return List.of(
        "",
        "{",
        "null",
        "[]",
        "\"text\"",
        "{}{}",
        with("\"orderId\":\"TWICE\"", line.formatted("")),
        with("\"unknown\":1", line.formatted("")),
        with("\"createdAt\":\"2026-01-01T00:00:00\"", line.formatted("")),
        with("\"attributes\":" + "[".repeat(10_000) + "]".repeat(10_000), line.formatted("")),
        with("\"description\":\"a\\u0000b\"", line.formatted("")),
        with("\"description\":\"\\ud800\"", line.formatted("")),
        with("\"description\":\"" + "x".repeat(5_000_000) + "\"", line.formatted("")),
        with("\"totalPrice\":1e400", line.formatted("")),
        with("\"totalPrice\":\"much\"", line.formatted("")),
        with("\"totalPrice\":999999999999999999", line.formatted("")),
        with("\"orderId\":\"" + "x".repeat(300) + "\"", line.formatted(""))
            .replace("\"orderId\":\"REFUSED\",", ""),
        with("\"kind\":\"Order\"", line.formatted("")).replace("EUR", "EURO"),
        with("\"kind\":\"Order\"", line.formatted("") + "," + line.formatted("")),
        with("\"kind\":\"Order\"", line.formatted(",\"parentLineId\":\"1\"")),
        with("\"kind\":\"Order\"", line.formatted(",\"parentLineId\":\"9\"")),
        with("\"kind\":\"Order\"", linesThatAddUpToMoreThanFits()));
  }

  /** An order with one property more, and these lines. */
  static String with(String property, String lines) {
    return "{\"orderId\":\"REFUSED\",\"currencyCode\":\"EUR\","
        + property
        + ",\"lineItems\":{\"items\":["
        + lines
        + "]}}";
  }

  private static String linesThatAddUpToMoreThanFits() {
    return IntStream.range(0, 2_000)
        .mapToObj(line ->
            "{\"id\":\"%d\",\"quantity\":1,\"article\":{\"sku\":\"S\"},\"totalPrice\":999999999999999}"
                .formatted(line))
        .collect(Collectors.joining(","));
  }
}
