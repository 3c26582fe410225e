package org.orderhub.web.shop;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orderhub.application.cart.ShowCartPlan;
import org.orderhub.application.product.FindProducts;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Url;
import org.orderhub.web.shipment.PlanView;

/** The carts of the customer who asks; those of others are none. */
@RequestScoped
class OwnCarts {
  private static final int MOST_FOUND = 10;
  private static final int LONGEST_SEARCH = 200;

  private final ShowCartPlan showCartPlan;
  private final FindProducts findProducts;
  private final CurrentShopper shopper;

  OwnCarts(ShowCartPlan showCartPlan, FindProducts findProducts, CurrentShopper shopper) {
    this.showCartPlan = showCartPlan;
    this.findProducts = findProducts;
    this.shopper = shopper;
  }

  static Url address(CartId id) {
    return Url.of("/shop/carts").step(id.toString());
  }

  Optional<ShowCartPlan.Planned> find(String step) {
    try {
      return find(new CartId(Choices.uuid(step)));
    } catch (InvalidValue noCartHasIt) {
      return Optional.empty();
    }
  }

  Optional<ShowCartPlan.Planned> find(CartId id) {
    return showCartPlan
        .show(shopper.account(), id)
        .filter(planned -> planned.cart().customer().equals(shopper.id()));
  }

  /**
   * @param wrong the line, or the key of the product, whose quantity was typed wrong
   * @param form what was typed, of a line or of a search
   * @param problem why nothing was done; empty when nothing went wrong
   */
  ShopCartView view(ShowCartPlan.Planned planned, String wrong, Form form, String problem) {
    Cart cart = planned.cart();
    return new ShopCartView(
        cart,
        address(cart.id()).toString(),
        cart.isOpen() ? plan(planned.plan(), cart.lines()) : new PlanView(List.of()),
        cart.isOpen() ? found(cart, form.value("q")) : List.of(),
        wrong,
        form,
        problem);
  }

  /** In the words of the lines. */
  static PlanView plan(ShipmentPlan plan, ProductLines lines) {
    Map<String, String> names =
        lines.list().stream()
            .collect(Collectors.toMap(line -> line.id().toString(), line -> line.item().name()));
    return PlanView.of(plan, line -> names.getOrDefault(line.value(), line.value()));
  }

  /** Only what is sold in the cart's currency can be put there. */
  private List<Product> found(Cart cart, String search) {
    String words = search.strip();
    return words.isEmpty() || words.length() > LONGEST_SEARCH
        ? List.of()
        : findProducts
            .find(new FindProducts.Query(shopper.account(), words, MOST_FOUND, null))
            .items()
            .stream()
            .filter(product -> product.facts().price().currency().equals(cart.lines().currency()))
            .toList();
  }
}
