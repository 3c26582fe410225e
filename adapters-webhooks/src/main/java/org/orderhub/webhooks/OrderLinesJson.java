package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.orderhub.domain.order.OrderLine;

/** The lines of an order, as many as there is room for, and how many there are in truth. */
final class OrderLinesJson {
  private static final int MOST_LINES = 50;

  /** What the lines may take of a body; the rest of it stays below 8 kB. */
  private static final int MOST_BYTES = 11_000;

  /** Names of fields, quotes, and two numbers of up to 20 digits. */
  private static final int BYTES_BESIDE_TEXTS = 120;

  private OrderLinesJson() {}

  /**
   * @param taken of the room for lines, in bytes
   */
  static void write(JsonGenerator json, List<OrderLine> lines, int taken) throws IOException {
    json.writeNumberField("lineCount", lines.size());
    json.writeArrayFieldStart("lines");
    int room = MOST_BYTES - taken;
    int most = Math.min(lines.size(), MOST_LINES);
    for (int each = 0; each < most; each++) {
      OrderLine line = lines.get(each);
      room -= length(line);
      if (room < 0) {
        break;
      }
      write(json, line);
    }
    json.writeEndArray();
  }

  private static int length(OrderLine line) {
    return BYTES_BESIDE_TEXTS
        + JsonLength.of(line.id().value())
        + (line.parent() == null ? 0 : JsonLength.of(line.parent().value()))
        + JsonLength.of(line.article().sku().value())
        + JsonLength.of(line.article().name());
  }

  private static void write(JsonGenerator json, OrderLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", line.id().value());
    if (line.parent() != null) {
      json.writeStringField("parentLineId", line.parent().value());
    }
    json.writeStringField("sku", line.article().sku().value());
    json.writeStringField("name", line.article().name());
    json.writeNumberField("quantity", line.quantity().plain());
    json.writeNumberField("totalPrice", line.prices().total().plain());
    json.writeEndObject();
  }
}
