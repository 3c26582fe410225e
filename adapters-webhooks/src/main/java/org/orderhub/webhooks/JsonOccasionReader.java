package org.orderhub.webhooks;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.workflow.OccasionReader;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Uuids;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.workflow.Happening;

/** Reads the bodies that are written here. */
final class JsonOccasionReader implements OccasionReader {

  @Override
  public Optional<Told> read(LoggedEvent event) {
    try {
      Map<String, List<String>> fields = FlatJson.fields(event.body(), "data");
      String language = first(fields, "language");
      return Optional.of(
          new Told(
              happening(event, fields),
              event.type() == EventType.ORDER_EVENT_RECORDED
                  ? Uuids.parse(first(fields, "event.id")).orElse(null)
                  : null,
              label(fields),
              constant(OrderKind.class, first(fields, "kind")),
              first(fields, "customerId"),
              language,
              amount(first(fields, "totalPrice")),
              fields));
    } catch (IOException | InvalidValue | NumberFormatException otherBody) {
      return Optional.empty();
    }
  }

  private static Happening happening(LoggedEvent event, Map<String, List<String>> fields) {
    OrderEventType told = constant(OrderEventType.class, first(fields, "event.type"));
    OrderAction.Kind asked = constant(OrderAction.Kind.class, first(fields, "action"));
    if (event.type() == EventType.ORDER_EVENT_RECORDED && told != null) {
      return new Happening.OrderEventTold(told);
    }
    if (event.type() == EventType.ORDER_ACTION_TRIGGERED && asked != null) {
      return new Happening.ActionAsked(asked, first(fields, "data.name"));
    }
    return event.type() == EventType.WIDGET_STATUS_CHANGED
        ? new Happening.WidgetStatusSet(WidgetId.parse(first(fields, "widgetId")))
        : new Happening.Plain();
  }

  private static String label(Map<String, List<String>> fields) {
    String orderId = first(fields, "orderId");
    return orderId.isEmpty() ? first(fields, "documentNumber") : orderId;
  }

  private static String first(Map<String, List<String>> fields, String path) {
    List<String> values = fields.getOrDefault(path, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  private static @Nullable BigDecimal amount(String text) {
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> PublicNames.of(constant).equals(word))
        .findFirst()
        .orElse(null);
  }
}
