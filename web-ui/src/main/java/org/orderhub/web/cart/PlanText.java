package org.orderhub.web.cart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shipment.ShipmentLineId;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.Slot;

/** A plan that was shown, as a form carries it back: {@code now:ID=5,ID=3;2026-12-01:ID=2}. */
public final class PlanText {
  private static final String NOW = "now";
  private static final String LATER = "later";

  private PlanText() {}

  public static String of(ShipmentPlan plan) {
    return plan.slots().stream()
        .map(slot ->
            when(slot)
                + ":"
                + slot.parts().stream()
                    .map(part -> part.line().value() + "=" + part.content())
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining(";"));
  }

  private static String when(Slot slot) {
    return switch (slot) {
      case Slot.Now now -> NOW;
      case Slot.On on -> on.day().toString();
      case Slot.Undated undated -> LATER;
    };
  }

  /**
   * @throws InvalidValue when the text is no plan
   */
  public static ShipmentPlan parse(String text) {
    try {
      return new ShipmentPlan(
          text.isEmpty()
              ? List.of()
              : Arrays.stream(text.split(";", -1)).map(PlanText::slot).toList());
    } catch (IllegalArgumentException | DateTimeException noPlan) {
      throw new InvalidValue("not_a_plan", "must be the plan that was shown");
    }
  }

  private static Slot slot(String text) {
    String[] halves = text.split(":", 2);
    List<Slot.Part> parts = new ArrayList<>();
    for (String part : halves[halves.length - 1].split(",", -1)) {
      String[] pair = part.split("=", 2);
      parts.add(new Slot.Part(new ShipmentLineId(pair[0]), Quantity.of(pair[pair.length - 1])));
    }
    ShipmentLineId first = parts.getFirst().line();
    return switch (halves[0]) {
      case NOW -> new Slot.Now(parts);
      case LATER -> new Slot.Undated(first, parts);
      default -> new Slot.On(LocalDate.parse(halves[0]), first, parts);
    };
  }
}
