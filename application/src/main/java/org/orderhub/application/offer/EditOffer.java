package org.orderhub.application.offer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.LineWish;

/** Changes what a draft offers, and how long; all of the wishes or none. */
public interface EditOffer {
  OfferResult edit(Command command);

  /**
   * The wishes.
   *
   * @param expiresAt none for as it is
   */
  record Command(OfferRound.Target target, List<LineWish> lines, @Nullable Instant expiresAt) {
    public Command {
      lines = List.copyOf(lines);
    }
  }
}
