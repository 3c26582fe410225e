package org.orderhub.rest.cart;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shipment.ShipmentLineId;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.Slot;
import org.orderhub.rest.shared.Fields;

/** Reads the slots of a plan that was shown, as they were answered. */
final class ShownPlanReader {
  private static final int MOST_SLOTS = 2_000;

  private ShownPlanReader() {}

  /** None where no slots are told. */
  static @Nullable ShipmentPlan read(Fields fields) {
    if (!fields.has("slots")) {
      return null;
    }
    return new ShipmentPlan(fields.objects("slots", MOST_SLOTS, ShownPlanReader::slot));
  }

  private static @Nullable Slot slot(Fields fields) {
    String availability = fields.required("availability", ShownPlanReader::availability);
    LocalDate date = fields.value("date", ShownPlanReader::date);
    String forcedBy = fields.value("forcedBy", text -> text);
    List<Slot.Part> parts =
        fields.objects("lines", 2 * ProductLines.MAXIMUM, ShownPlanReader::part);
    fields.refuseOthers();
    if (availability == null) {
      return null;
    }
    var forcing = new ShipmentLineId(forcedBy == null ? "" : forcedBy);
    if (availability.equals("Now")) {
      return new Slot.Now(parts);
    }
    return date == null ? new Slot.Undated(forcing, parts) : new Slot.On(date, forcing, parts);
  }

  private static Slot.@Nullable Part part(Fields fields) {
    String line = fields.required("lineId", text -> text);
    BigDecimal quantity = fields.requiredDecimal("quantity");
    fields.refuseOthers();
    return line == null || quantity == null || quantity.signum() <= 0
        ? null
        : new Slot.Part(new ShipmentLineId(line), new Quantity(quantity));
  }

  private static String availability(String text) {
    if (!List.of("Now", "Later", "Unknown").contains(text)) {
      throw new InvalidValue("unknown_choice", "must be one of Now, Later, Unknown");
    }
    return text;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      throw new InvalidValue("not_a_date", "must be a date, such as 2026-03-31");
    }
  }
}
