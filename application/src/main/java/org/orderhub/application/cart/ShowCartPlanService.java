package org.orderhub.application.cart;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;

/** Looks the cart up, and plans. */
public final class ShowCartPlanService implements ShowCartPlan {
  private final Carts carts;
  private final LinePlans plans;

  public ShowCartPlanService(Carts carts, LinePlans plans) {
    this.carts = carts;
    this.plans = plans;
  }

  @Override
  public Optional<Planned> show(AccountId account, CartId id) {
    return carts.find(account, id).map(this::planned);
  }

  private Planned planned(Cart cart) {
    LinePlans.Planned planned = plans.plan(cart.account(), cart.lines());
    return new Planned(cart, planned.plan(), cart.lines().differencesTo(planned.todays()));
  }
}
