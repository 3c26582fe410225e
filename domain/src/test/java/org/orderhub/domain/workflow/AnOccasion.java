package org.orderhub.domain.workflow;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.shared.FieldChange;

/** An order of 80 in a shop in Vienna was delivered; whatever else is said of it. */
public record AnOccasion(
    EventType type, Happening what, List<FieldChange> changes, String amount, Lineage lineage) {
  public static final Instant AT = Instant.parse("2026-03-26T16:00:00Z");

  public static AnOccasion delivered() {
    return new AnOccasion(
        EventType.ORDER_EVENT_RECORDED,
        new Happening.OrderEventTold(OrderEventType.DELIVERED),
        List.of(),
        "80.00",
        Lineage.NONE);
  }

  public static AnOccasion of(EventType type) {
    return new AnOccasion(type, new Happening.Plain(), List.of(), "80.00", Lineage.NONE);
  }

  public AnOccasion being(Happening other) {
    return new AnOccasion(type, other, changes, amount, lineage);
  }

  public AnOccasion changing(String field, String after) {
    return new AnOccasion(
        type,
        what,
        Stream.concat(changes.stream(), Stream.of(new FieldChange(field, "", after))).toList(),
        amount,
        lineage);
  }

  public AnOccasion worth(String other) {
    return new AnOccasion(type, what, changes, other, lineage);
  }

  public AnOccasion causedBy(WorkflowId... workflows) {
    return new AnOccasion(type, what, changes, amount, new Lineage(List.of(workflows)));
  }

  public Occasion build() {
    return new Occasion(
        type,
        what,
        changes,
        new Circumstances(
            OrderKind.ORDER,
            "shop",
            "Vienna-1",
            "de-AT",
            new BigDecimal(amount),
            Map.of("event.customFields.carrier", List.of("DHL"), "lines.sku", List.of("A", "B"))),
        AT,
        lineage);
  }
}
