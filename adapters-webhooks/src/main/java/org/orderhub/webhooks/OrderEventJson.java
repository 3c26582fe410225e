package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.orderhub.domain.order.EventLine;
import org.orderhub.domain.order.LineFigure;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.shared.PublicNames;

/** What a partner told of an order: the lines it is about, with what it says of them put in. */
final class OrderEventJson {
  private static final int MOST_LINES = 50;

  /** What the lines may take of a body; the rest of it stays below 9 kB. */
  private static final int MOST_BYTES = 10_000;

  /** Names of fields, quotes, two quantities and seven amounts of up to 20 digits. */
  private static final int BYTES_BESIDE_TEXTS = 400;

  private static final int MOST_OF_THE_MESSAGE = 1_500;

  private static final Map<LineFigure, String> NAMES =
      Map.of(
          LineFigure.PRICE_TAX, "priceTax",
          LineFigure.ORIGINAL_PRICE, "originalPrice",
          LineFigure.PRICE, "price",
          LineFigure.PRICE_INC_TAX, "priceIncTax",
          LineFigure.ROW_TOTAL, "rowTotal",
          LineFigure.ROW_TOTAL_INC_TAX, "rowTotalIncTax",
          LineFigure.ROW_TOTAL_DISCOUNT, "rowTotalDiscount");

  private OrderEventJson() {}

  static void write(JsonGenerator json, Order order, OrderEvent event) throws IOException {
    OrderEvent.Report report = event.report();
    json.writeObjectFieldStart("event");
    json.writeStringField("id", event.id().toString());
    json.writeStringField("reference", event.reference());
    json.writeStringField("type", PublicNames.of(report.type()));
    json.writeStringField("happenedAt", report.happenedAt().toString());
    json.writeStringField("message", JsonLength.cut(report.message(), MOST_OF_THE_MESSAGE));
    writeLines(json, report.about(order.contents().lines()));
    FreeFormJson.write(json, "customFields", report.customFields());
    json.writeEndObject();
  }

  private static void writeLines(JsonGenerator json, List<EventLine> lines) throws IOException {
    json.writeNumberField("lineCount", lines.size());
    json.writeArrayFieldStart("lines");
    int room = MOST_BYTES;
    for (EventLine line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      room -=
          BYTES_BESIDE_TEXTS
              + JsonLength.of(line.line().id().value())
              + JsonLength.of(line.line().article().sku().value())
              + JsonLength.of(line.line().article().name());
      if (room < 0) {
        break;
      }
      write(json, line);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, EventLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", line.line().id().value());
    json.writeStringField("sku", line.line().article().sku().value());
    json.writeStringField("name", line.line().article().name());
    json.writeNumberField("quantity", line.quantity().plain());
    json.writeNumberField("ordered", line.line().quantity().plain());
    for (LineFigure figure : LineFigure.values()) {
      BigDecimal amount = line.figure(figure);
      if (amount != null) {
        json.writeNumberField(NAMES.get(figure), plain(amount));
      }
    }
    json.writeEndObject();
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
