package org.orderhub.domain.offer;

import java.time.Instant;
import java.util.Set;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.order.OrderId;

/**
 * What somebody accepted of an offer.
 *
 * @param order the order that it became
 * @param lines those that were accepted, with their children
 */
public record Acceptance(Instant at, String by, OrderId order, Set<ProductLineId> lines) {
  public Acceptance {
    lines = Set.copyOf(lines);
  }
}
