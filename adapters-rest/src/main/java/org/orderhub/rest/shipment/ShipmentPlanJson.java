package org.orderhub.rest.shipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shipment.ShipmentLineId;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.Slot;

/** What ships when. */
@Schema(name = "ShipmentPlan")
public record ShipmentPlanJson(
    @Schema(description = "What ships now, then by date, last what nobody knows the date of")
        List<SlotJson> slots) {

  public static ShipmentPlanJson from(ShipmentPlan plan) {
    return new ShipmentPlanJson(plan.slots().stream().map(SlotJson::from).toList());
  }

  /** What ships together. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "ShipmentSlot",
      requiredProperties = {"availability", "lines"})
  public record SlotJson(
      @Schema(enumeration = {"Now", "Later", "Unknown"}) String availability,
      @Schema(description = "None for what ships now, and for what nobody knows the date of")
          @Nullable LocalDate date,
      @Schema(description = "The id of the line that has to wait until then; none for now")
          @Nullable String forcedBy,
      List<PartJson> lines) {

    static SlotJson from(Slot slot) {
      String availability =
          switch (slot) {
            case Slot.Now now -> "Now";
            case Slot.On on -> "Later";
            case Slot.Undated undated -> "Unknown";
          };
      return new SlotJson(
          availability,
          slot.date().orElse(null),
          slot.forcedBy().map(ShipmentLineId::value).orElse(null),
          slot.parts().stream().map(PartJson::from).toList());
    }
  }

  /** A line, or as much of it as ships in the slot. */
  @Schema(name = "ShipmentPart")
  public record PartJson(
      String lineId, @Schema(description = "In content units") BigDecimal quantity) {
    static PartJson from(Slot.Part part) {
      return new PartJson(part.line().value(), part.content().plain());
    }
  }
}
