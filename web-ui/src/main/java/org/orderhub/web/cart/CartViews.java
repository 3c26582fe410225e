package org.orderhub.web.cart;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orderhub.application.cart.ShowCartPlan;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.ShowTimeline;
import org.orderhub.application.product.FindProducts;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shipment.PlanView;

/** Gathers what the page of a cart shows. */
@RequestScoped
class CartViews {
  private static final int MOST_FOUND = 10;
  private static final int LONGEST_SEARCH = 200;

  private final ShowCartPlan showCartPlan;
  private final ShowCustomer showCustomer;
  private final ShowTimeline showTimeline;
  private final FindProducts findProducts;
  private final CurrentVisit visit;

  CartViews(
      ShowCartPlan showCartPlan,
      ShowCustomer showCustomer,
      ShowTimeline showTimeline,
      FindProducts findProducts,
      CurrentVisit visit) {
    this.showCartPlan = showCartPlan;
    this.showCustomer = showCustomer;
    this.showTimeline = showTimeline;
    this.findProducts = findProducts;
    this.visit = visit;
  }

  /** Empty when there is no such cart. */
  Optional<CartView> of(CartId id, Form adding) {
    return showCartPlan.show(visit.account(), id).map(planned -> view(planned, adding));
  }

  private CartView view(ShowCartPlan.Planned planned, Form adding) {
    Cart cart = planned.cart();
    boolean isOpen = cart.isOpen();
    return new CartView(
        cart,
        customer(cart),
        isOpen ? plan(planned.plan(), cart.lines()) : new PlanView(List.of()),
        isOpen ? lines(planned.priceChanges()) : 0,
        timeline(cart),
        isOpen ? found(adding.value("q")) : List.of(),
        adding);
  }

  Customer customer(Cart cart) {
    return showCustomer
        .show(cart.account(), cart.customer())
        .orElseThrow(() -> new IllegalStateException("A cart without its customer"));
  }

  /** In the words of the lines. */
  static PlanView plan(ShipmentPlan plan, ProductLines lines) {
    Map<String, String> names =
        lines.list().stream()
            .collect(Collectors.toMap(line -> line.id().toString(), line -> line.item().name()));
    return PlanView.of(plan, line -> names.getOrDefault(line.value(), line.value()));
  }

  private static int lines(List<FieldChange> changes) {
    return (int) changes.stream().filter(change -> change.field().endsWith("].price")).count();
  }

  List<EventLog.Entry> timeline(Cart cart) {
    return showTimeline.show(cart.account(), new Subject(Subject.Kind.CART, cart.id().value()));
  }

  private List<Product> found(String search) {
    String words = search.strip();
    return words.isEmpty() || words.length() > LONGEST_SEARCH
        ? List.of()
        : findProducts
            .find(new FindProducts.Query(visit.account(), words, MOST_FOUND, null))
            .items();
  }
}
