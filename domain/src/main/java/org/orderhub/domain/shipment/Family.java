package org.orderhub.domain.shipment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A line, then those that belong to it. */
record Family(List<ShipmentLine> lines) {

  /** In the order in which their first lines come. */
  static List<Family> of(List<ShipmentLine> lines) {
    Set<ShipmentLineId> ids = new HashSet<>();
    for (ShipmentLine line : lines) {
      if (!ids.add(line.id())) {
        throw new IllegalArgumentException("Line " + line.id() + " comes twice");
      }
    }
    Map<ShipmentLineId, List<ShipmentLine>> families = new LinkedHashMap<>();
    for (ShipmentLine line : lines) {
      boolean isChild = line.parent() != null && ids.contains(line.parent());
      ShipmentLineId head = isChild ? line.parent() : line.id();
      List<ShipmentLine> family = families.computeIfAbsent(head, id -> new ArrayList<>());
      family.add(isChild ? family.size() : 0, line);
    }
    return families.values().stream().map(Family::new).toList();
  }

  boolean isAlone() {
    return lines.size() == 1;
  }
}
