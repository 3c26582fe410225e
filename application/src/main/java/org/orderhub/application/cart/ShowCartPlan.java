package org.orderhub.application.cart;

import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shipment.ShipmentPlan;

/** Shows what of a cart would ship when, if it were checked out now. */
public interface ShowCartPlan {
  Optional<Planned> show(AccountId account, CartId id);

  /**
   * A cart and its plan.
   *
   * @param priceChanges what the catalogue's prices of today would change of it
   */
  record Planned(Cart cart, ShipmentPlan plan, List<FieldChange> priceChanges) {}
}
