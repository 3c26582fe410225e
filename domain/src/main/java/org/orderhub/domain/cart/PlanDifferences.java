package org.orderhub.domain.cart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.Slot;

/** What differs between a plan of shipments that was shown and the one of now, line by line. */
public final class PlanDifferences {
  private PlanDifferences() {}

  /** The field is {@code lines[id].ships}: {@code 500 now, 250 on 2026-12-01}. */
  public static List<FieldChange> between(ShipmentPlan shown, ShipmentPlan now) {
    Map<String, String> before = shipping(shown);
    Map<String, String> after = shipping(now);
    List<FieldChange> differences = new ArrayList<>();
    after.forEach((line, ships) -> {
      String was = before.getOrDefault(line, "");
      if (!was.equals(ships)) {
        differences.add(new FieldChange("lines[" + line + "].ships", was, ships));
      }
    });
    before.forEach((line, ships) -> {
      if (!after.containsKey(line)) {
        differences.add(new FieldChange("lines[" + line + "].ships", ships, ""));
      }
    });
    return List.copyOf(differences);
  }

  private static Map<String, String> shipping(ShipmentPlan plan) {
    Map<String, String> shipping = new LinkedHashMap<>();
    for (Slot slot : plan.slots()) {
      for (Slot.Part part : slot.parts()) {
        shipping.merge(
            part.line().value(),
            part.content() + " " + when(slot),
            (first, second) -> first + ", " + second);
      }
    }
    return shipping;
  }

  private static String when(Slot slot) {
    return switch (slot) {
      case Slot.Now now -> "now";
      case Slot.On on -> "on " + on.day();
      case Slot.Undated undated -> "later";
    };
  }
}
