package org.orderhub.domain.shipment;

import java.util.List;

/**
 * What ships when: now what is in stock, later the rest. Lines take from the stock in their order.
 * A line that may not be split, and a line together with those that belong to it, ship whole, on
 * the day on which the last of them is there; what waits takes nothing from today's stock.
 *
 * @param slots what ships now, then by date, last what nobody knows the date of
 */
public record ShipmentPlan(List<Slot> slots) {

  public ShipmentPlan {
    slots = List.copyOf(slots);
  }

  /**
   * @param lines each with an id of its own; parents have none
   */
  public static ShipmentPlan of(List<ShipmentLine> lines, StockAtHand stock) {
    var allocation = new Allocation(stock);
    Family.of(lines).forEach(allocation::place);
    return new ShipmentPlan(allocation.slots());
  }

  /** How many lines it comes to; one that ships in two slots counts twice. */
  public int count() {
    return slots.stream().mapToInt(slot -> slot.parts().size()).sum();
  }

  /** Whether something has to wait. */
  public boolean isSplit() {
    return slots.size() > 1;
  }
}
