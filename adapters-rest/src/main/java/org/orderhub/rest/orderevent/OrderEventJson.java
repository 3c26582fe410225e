package org.orderhub.rest.orderevent;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orderhub.domain.order.LineFigure;
import org.orderhub.domain.order.LineOverride;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Uuids;
import org.orderhub.rest.shared.FreeFormJson;

/** Writes an event under either set of names. */
final class OrderEventJson {
  private OrderEventJson() {}

  /** The order by our id, times to the second. */
  static Map<String, Object> asThePartnerHasIt(OrderEvent event) {
    return from(event, Uuids.hex(event.order().value()), Spelling.PARTNER);
  }

  /** The order by the sender's id. */
  static Map<String, Object> asWeHaveIt(OrderEvent event, String orderId) {
    return from(event, orderId, Spelling.OURS);
  }

  private static Map<String, Object> from(OrderEvent event, String order, Spelling spelling) {
    OrderEvent.Report report = event.report();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", event.id().toString());
    json.put(spelling.reference, event.reference());
    json.put(spelling.order, order);
    json.put(spelling.type, spelling.name(report.type()));
    json.put(spelling.date, time(report.happenedAt(), spelling));
    json.put("message", report.message());
    json.put(spelling.lines, lines(report.lines(), spelling));
    json.put(
        spelling.customFields,
        Objects.requireNonNullElseGet(
            FreeFormJson.from(report.customFields()), JsonNodeFactory.instance::objectNode));
    json.put(spelling.created, time(event.recordedAt(), spelling));
    json.put(spelling.updated, time(event.updatedAt(), spelling));
    return json;
  }

  private static String time(Instant time, Spelling spelling) {
    return switch (spelling) {
      case PARTNER -> time.truncatedTo(ChronoUnit.SECONDS).toString();
      case OURS -> time.toString();
    };
  }

  /** Only what was told of each line. */
  private static List<Map<String, Object>> lines(List<LineOverride> told, Spelling spelling) {
    return told.stream().map(line -> line(line, spelling)).toList();
  }

  private static Map<String, Object> line(LineOverride told, Spelling spelling) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(spelling.line, told.line().value());
    Quantity quantity = told.quantity();
    if (quantity != null) {
      json.put("quantity", quantity.plain());
    }
    for (LineFigure figure : LineFigure.values()) {
      BigDecimal amount = told.figure(figure);
      if (amount != null) {
        json.put(spelling.name(figure), plain(amount));
      }
    }
    return json;
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 2 ? stripped.setScale(2) : stripped;
  }
}
