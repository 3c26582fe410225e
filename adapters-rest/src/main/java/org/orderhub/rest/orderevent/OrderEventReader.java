package org.orderhub.rest.orderevent;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.LineFigure;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LineOverride;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.FreeFormReader;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.Times;

/** Reads the body of an event. */
final class OrderEventReader {
  private final Spelling spelling;
  private final Fields fields;
  private final Set<LineId> named = new HashSet<>();
  private final @Nullable OrderEventId id;

  OrderEventReader(Spelling spelling, JsonNode body) {
    this.spelling = spelling;
    this.fields = Fields.of(body, new Errors());
    JsonNode given = fields.raw("id");
    // Whoever has none yet may send it empty.
    boolean isEmpty = given != null && given.isTextual() && given.textValue().isEmpty();
    this.id = isEmpty ? null : fields.value("id", OrderEventId::parse);
  }

  /** The id sent, if it is one, whatever is wrong with the rest. */
  @Nullable OrderEventId id() {
    return id;
  }

  /** What was read beside the id. */
  record Read(OrderReference order, String reference, OrderEvent.Report report) {}

  /**
   * The event of an order that the body names.
   *
   * @throws RequestRefused with all errors when there are any
   */
  Read read() {
    return read(fields.required(spelling.order, OrderReference::of));
  }

  /** As {@link #read()}, of the order given; none only when that is refused already. */
  Read read(@Nullable OrderReference order) {
    String reference = fields.required(spelling.reference, text -> Text.key(text, TextLimits.KEY));
    OrderEventType type = fields.required(spelling.type, spelling::type);
    Instant happenedAt = fields.required(spelling.date, Times::parse);
    String message = fields.text("message", TextLimits.TEXT);
    List<LineOverride> lines = lines();
    FreeForm.Fields customFields = FreeFormReader.read(fields, spelling.customFields);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    if (order == null || reference == null || type == null || happenedAt == null) {
      throw new IllegalStateException("A required field is missing without an error");
    }
    return new Read(
        order, reference, new OrderEvent.Report(type, happenedAt, message, lines, customFields));
  }

  /** A list, or, as the page's second example has it, one object. */
  private List<LineOverride> lines() {
    JsonNode given = fields.raw(spelling.lines);
    if (given == null || !given.isObject()) {
      return fields.objects(spelling.lines, OrderLines.MAXIMUM, this::line);
    }
    Fields one = fields.object(spelling.lines);
    return one == null ? List.of() : Stream.ofNullable(line(one)).toList();
  }

  private @Nullable LineOverride line(Fields line) {
    LineId lineId = line.required(spelling.line, LineId::new);
    Quantity quantity = quantity(line);
    Map<LineFigure, BigDecimal> figures = new EnumMap<>(LineFigure.class);
    spelling
        .figures()
        .forEach((figure, name) -> {
          BigDecimal amount = line.decimal(name);
          if (amount != null) {
            figures.put(figure, amount);
          }
        });
    line.refuseOthers();
    if (lineId == null) {
      return null;
    }
    if (!named.add(lineId)) {
      line.errors().add(line.pointer(spelling.line), "duplicate_line_id", "is told of before");
      return null;
    }
    return new LineOverride(lineId, quantity, figures);
  }

  private static @Nullable Quantity quantity(Fields line) {
    BigDecimal number = line.decimal("quantity");
    if (number == null) {
      return null;
    }
    try {
      return LineOverride.units(number);
    } catch (InvalidValue invalid) {
      line.errors().add(line.pointer("quantity"), invalid);
      return null;
    }
  }
}
