package org.orderhub.domain.offer;

import java.util.List;
import java.util.Set;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;

/** What of an offer is accepted. A line is accepted with the lines that belong to it. */
public sealed interface OfferChoice {

  record All() implements OfferChoice {}

  /** Some of the lines; those that belong to another one come with that one. */
  record Some(Set<ProductLineId> lines) implements OfferChoice {
    public Some {
      lines = Set.copyOf(lines);
    }
  }

  /** The lines chosen, or why that is no choice. */
  sealed interface Chosen {
    record Lines(ProductLines lines) implements Chosen {}

    record Refused(OfferRefusal refusal) implements Chosen {}
  }

  default Chosen of(ProductLines lines) {
    return switch (this) {
      case All all -> new Chosen.Lines(lines);
      case Some some -> some(some.lines(), lines);
    };
  }

  private static Chosen some(Set<ProductLineId> wanted, ProductLines lines) {
    for (ProductLineId id : wanted) {
      ProductLine line = lines.find(id).orElse(null);
      if (line == null) {
        return new Chosen.Refused(new OfferRefusal.UnknownLine(id));
      }
      if (line.parent() != null && !wanted.contains(line.parent())) {
        return new Chosen.Refused(new OfferRefusal.PartOfAnother(id, line.parent()));
      }
    }
    List<ProductLine> chosen =
        lines.list().stream()
            .filter(line -> wanted.contains(line.parent() == null ? line.id() : line.parent()))
            .toList();
    return chosen.isEmpty()
        ? new Chosen.Refused(new OfferRefusal.NothingChosen())
        : new Chosen.Lines(new ProductLines(lines.currency(), chosen));
  }
}
