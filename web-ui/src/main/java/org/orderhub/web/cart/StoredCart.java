package org.orderhub.web.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.orderhub.application.cart.ShowCart;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;

/** Finds the cart that an address names; what names none is not found. */
@RequestScoped
class StoredCart {
  private final ShowCart showCart;
  private final CurrentVisit visit;

  StoredCart(ShowCart showCart, CurrentVisit visit) {
    this.showCart = showCart;
    this.visit = visit;
  }

  Response with(String step, Function<Cart, Response> page) {
    return id(step)
        .flatMap(id -> showCart.show(visit.account(), id))
        .map(page)
        .orElseGet(ErrorPages::notFound);
  }

  static Optional<CartId> id(String step) {
    try {
      return Optional.of(new CartId(Choices.uuid(step)));
    } catch (InvalidValue noCartHasIt) {
      return Optional.empty();
    }
  }

  static Optional<ProductLine> line(Cart cart, String step) {
    return lineId(step).flatMap(cart.lines()::find);
  }

  static Optional<ProductLineId> lineId(String step) {
    try {
      return Optional.of(new ProductLineId(Choices.uuid(step)));
    } catch (InvalidValue noLineHasIt) {
      return Optional.empty();
    }
  }
}
