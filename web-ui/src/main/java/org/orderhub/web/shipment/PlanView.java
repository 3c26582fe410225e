package org.orderhub.web.shipment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.orderhub.domain.shipment.ShipmentLineId;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.Slot;

/** A plan of shipments in words, for {@code shipment/plan.html}. */
public record PlanView(List<SlotView> slots) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /**
   * @param nameOf what a line is called
   */
  public static PlanView of(ShipmentPlan plan, Function<ShipmentLineId, String> nameOf) {
    return new PlanView(plan.slots().stream().map(slot -> SlotView.of(slot, nameOf)).toList());
  }

  /** What one shipment is called, why it waits (empty for what does not), and what is in it. */
  public record SlotView(String title, String reason, List<PartView> parts) {
    static SlotView of(Slot slot, Function<ShipmentLineId, String> nameOf) {
      List<PartView> parts =
          slot.parts().stream()
              .map(part -> new PartView(nameOf.apply(part.line()), part.content().toString()))
              .toList();
      return switch (slot) {
        case Slot.Now now -> new SlotView("Now, from stock", "", parts);
        case Slot.On on -> new SlotView(day(on.day()), waits(nameOf.apply(on.forcing())), parts);
        case Slot.Undated undated ->
            new SlotView("No date known yet", waits(nameOf.apply(undated.forcing())), parts);
      };
    }

    private static String day(LocalDate day) {
      return "On " + DAY.format(day);
    }

    private static String waits(String name) {
      return "Waits for " + name;
    }
  }

  /** A line, and how much of it, in content units. */
  public record PartView(String name, String quantity) {}
}
