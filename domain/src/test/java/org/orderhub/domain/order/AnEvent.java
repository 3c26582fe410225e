package org.orderhub.domain.order;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Quantity;

/**
 * Builds an order event for tests: about all lines at eight in the morning, unless said otherwise.
 * Its id follows from its reference.
 */
public final class AnEvent {
  public static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");

  private final String reference;
  private final OrderEventType type;
  private final List<LineOverride> lines = new ArrayList<>();
  private Instant happenedAt = EIGHT;
  private String message = "";
  private FreeForm.Fields customFields = FreeForm.Fields.NONE;

  private AnEvent(OrderEventType type, String reference) {
    this.type = type;
    this.reference = reference;
  }

  public static AnEvent event(OrderEventType type, String reference) {
    return new AnEvent(type, reference);
  }

  public AnEvent at(Instant time) {
    happenedAt = time;
    return this;
  }

  public AnEvent saying(String text) {
    message = text;
    return this;
  }

  public AnEvent with(FreeForm.Fields fields) {
    customFields = fields;
    return this;
  }

  public AnEvent about(String line) {
    return about(new LineOverride(new LineId(line), null, Map.of()));
  }

  public AnEvent about(String line, String quantity) {
    return about(new LineOverride(new LineId(line), Quantity.of(quantity), Map.of()));
  }

  public AnEvent about(String line, LineFigure figure, String amount) {
    return about(new LineOverride(new LineId(line), null, Map.of(figure, new BigDecimal(amount))));
  }

  public AnEvent about(LineOverride told) {
    lines.add(told);
    return this;
  }

  public OrderEvent.Report report() {
    return new OrderEvent.Report(type, happenedAt, message, lines, customFields);
  }

  /** Recorded when it happened. */
  public OrderEvent of(Order order) {
    return new OrderEvent(
        order.account(), id(reference), reference, order.key(), report(), happenedAt, happenedAt);
  }

  public static OrderEventId id(String reference) {
    return new OrderEventId(UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8)));
  }
}
