package org.orderhub.domain.shipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.shared.Quantity;

/** What ships together; never empty, and no line is in it twice. */
public sealed interface Slot {

  /** The lines, children behind their parents. */
  List<Part> parts();

  /** Empty for what ships now, and for what nobody knows the date of. */
  default Optional<LocalDate> date() {
    return Optional.empty();
  }

  /** The first line that has to wait for the slot; empty for what ships now. */
  default Optional<ShipmentLineId> forcedBy() {
    return Optional.empty();
  }

  /**
   * A line, or as much of it as ships in the slot.
   *
   * @param content in content units
   */
  record Part(ShipmentLineId line, Quantity content) {}

  /** From what is in stock. */
  record Now(List<Part> parts) implements Slot {
    public Now {
      parts = List.copyOf(parts);
    }
  }

  /** When what is missing has come. */
  record On(LocalDate day, ShipmentLineId forcing, List<Part> parts) implements Slot {
    public On {
      parts = List.copyOf(parts);
    }

    @Override
    public Optional<LocalDate> date() {
      return Optional.of(day);
    }

    @Override
    public Optional<ShipmentLineId> forcedBy() {
      return Optional.of(forcing);
    }
  }

  /** Some day: nobody knows when what is missing comes. */
  record Undated(ShipmentLineId forcing, List<Part> parts) implements Slot {
    public Undated {
      parts = List.copyOf(parts);
    }

    @Override
    public Optional<ShipmentLineId> forcedBy() {
      return Optional.of(forcing);
    }
  }
}
