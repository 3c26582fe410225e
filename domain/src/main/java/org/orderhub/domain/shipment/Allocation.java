package org.orderhub.domain.shipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Quantity;

/** Hands the stock out, family by family, and gathers what ships on which day. */
final class Allocation {
  /** Days beyond all that a product may come on, so that slots are sorted by their days alone. */
  private static final LocalDate NOW = LocalDate.MIN;

  private static final LocalDate SOME_DAY = LocalDate.MAX;

  private final StockAtHand stock;
  private final Map<Sku, BigDecimal> taken = new HashMap<>();
  private final SortedMap<LocalDate, Gathered> slots = new TreeMap<>();

  Allocation(StockAtHand stock) {
    this.stock = stock;
  }

  /** A slot that is being filled; by the line that was the first to need it. */
  private record Gathered(ShipmentLineId forcing, List<Slot.Part> parts) {}

  /** When a family ships, and the line that has to wait until then. */
  private record Wait(LocalDate until, @Nullable ShipmentLine line) {}

  void place(Family family) {
    if (family.isAlone()) {
      placeAlone(family.lines().getFirst());
    } else {
      placeTogether(family.lines());
    }
  }

  private void placeAlone(ShipmentLine line) {
    BigDecimal now = line.ahead(free(line));
    take(line, now);
    ship(NOW, line, now, line);
    ship(restock(line), line, line.content().value().subtract(now), line);
  }

  private void placeTogether(List<ShipmentLine> lines) {
    Wait wait = longestWait(lines);
    for (ShipmentLine line : lines) {
      BigDecimal all = line.content().value();
      if (wait.line() == null) {
        take(line, all);
      }
      ship(wait.until(), line, all, wait.line() == null ? line : wait.line());
    }
  }

  /** Looks at all of them before one takes anything: what waits leaves the stock to others. */
  private Wait longestWait(List<ShipmentLine> lines) {
    Map<Sku, BigDecimal> wanted = new HashMap<>();
    var longest = new Wait(NOW, null);
    for (ShipmentLine line : lines) {
      BigDecimal sum = wanted.merge(line.sku(), line.content().value(), BigDecimal::add);
      if (sum.compareTo(free(line, sum)) > 0 && restock(line).isAfter(longest.until())) {
        longest = new Wait(restock(line), line);
      }
    }
    return longest;
  }

  private BigDecimal free(ShipmentLine line) {
    return free(line, line.content().value());
  }

  /** What is left of the line's product; as much as wanted where nobody counts it. */
  private BigDecimal free(ShipmentLine line, BigDecimal wanted) {
    return stock
        .counted(line.sku())
        .map(counted -> counted.subtract(taken.getOrDefault(line.sku(), BigDecimal.ZERO)))
        .orElse(wanted);
  }

  private void take(ShipmentLine line, BigDecimal amount) {
    taken.merge(line.sku(), amount, BigDecimal::add);
  }

  private LocalDate restock(ShipmentLine line) {
    return stock.restock(line.sku()).orElse(SOME_DAY);
  }

  private void ship(LocalDate when, ShipmentLine line, BigDecimal amount, ShipmentLine forcing) {
    if (amount.signum() > 0) {
      slots
          .computeIfAbsent(when, day -> new Gathered(forcing.id(), new ArrayList<>()))
          .parts()
          .add(new Slot.Part(line.id(), new Quantity(amount)));
    }
  }

  List<Slot> slots() {
    return slots.entrySet().stream().map(entry -> slot(entry.getKey(), entry.getValue())).toList();
  }

  private static Slot slot(LocalDate when, Gathered gathered) {
    if (when.equals(NOW)) {
      return new Slot.Now(gathered.parts());
    }
    return when.equals(SOME_DAY)
        ? new Slot.Undated(gathered.forcing(), gathered.parts())
        : new Slot.On(when, gathered.forcing(), gathered.parts());
  }
}
