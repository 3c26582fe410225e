package org.orderhub.domain.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Instants;

/**
 * What is offered, and how long.
 *
 * @param expiresAt from when on a customer may no longer accept it
 */
public record OfferContents(ProductLines lines, Instant expiresAt) {
  public OfferContents {
    expiresAt = Instants.exact(expiresAt);
  }

  /** What differs between these and later ones, field by field in the API's words. */
  public List<FieldChange> differencesTo(OfferContents later) {
    List<FieldChange> differences = new ArrayList<>();
    if (!expiresAt.equals(later.expiresAt)) {
      differences.add(
          new FieldChange("expiresAt", expiresAt.toString(), later.expiresAt.toString()));
    }
    differences.addAll(lines.differencesTo(later.lines));
    return List.copyOf(differences);
  }
}
