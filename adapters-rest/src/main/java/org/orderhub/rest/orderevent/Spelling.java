package org.orderhub.rest.orderevent;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.orderhub.domain.order.LineFigure;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.PublicNames;

/** What the properties and types of an event are called; the partner's page has its own names. */
enum Spelling {
  PARTNER(
      "event_reference",
      "order_id",
      "event_type",
      "event_date",
      "order_event_lines",
      "order_line_id",
      "custom_fields",
      "date_created",
      "date_updated") {
    @Override
    String name(OrderEventType type) {
      return type == OrderEventType.FULFILLED ? SIC : type.name().toLowerCase(Locale.ROOT);
    }

    /** The page's price, product_price_inc_tax, row_total_discount. */
    @Override
    String name(LineFigure figure) {
      String name = figure.name().toLowerCase(Locale.ROOT);
      return name.startsWith("row_") ? name : "product_" + name;
    }
  },

  OURS(
      "eventReference",
      "orderId",
      "type",
      "happenedAt",
      "lines",
      "lineId",
      "customFields",
      "recordedAt",
      "updatedAt") {
    @Override
    String name(OrderEventType type) {
      return PublicNames.of(type);
    }

    @Override
    String name(LineFigure figure) {
      String name = PublicNames.of(figure);
      return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
  };

  /** As the partner's page spells it. */
  private static final String SIC = "fullfilled";

  final String reference;
  final String order;
  final String type;
  final String date;
  final String lines;
  final String line;
  final String customFields;
  final String created;
  final String updated;

  Spelling(
      String reference,
      String order,
      String type,
      String date,
      String lines,
      String line,
      String customFields,
      String created,
      String updated) {
    this.reference = reference;
    this.order = order;
    this.type = type;
    this.date = date;
    this.lines = lines;
    this.line = line;
    this.customFields = customFields;
    this.created = created;
    this.updated = updated;
  }

  abstract String name(OrderEventType type);

  abstract String name(LineFigure figure);

  Map<LineFigure, String> figures() {
    Map<LineFigure, String> names = new EnumMap<>(LineFigure.class);
    for (LineFigure figure : LineFigure.values()) {
      names.put(figure, name(figure));
    }
    return Collections.unmodifiableMap(names);
  }

  /**
   * The type of that name, whatever its case; who spells fulfilled rightly is understood too.
   *
   * @throws InvalidValue naming what is allowed
   */
  OrderEventType type(String text) {
    return Arrays.stream(OrderEventType.values())
        .filter(each -> name(each).equalsIgnoreCase(text) || each.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("unknown_choice", "must be one of " + types()));
  }

  private String types() {
    return Arrays.stream(OrderEventType.values()).map(this::name).collect(Collectors.joining(", "));
  }
}
