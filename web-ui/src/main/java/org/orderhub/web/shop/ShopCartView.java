package org.orderhub.web.shop;

import java.util.List;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.product.Product;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shipment.PlanView;

/**
 * A cart as its customer sees it.
 *
 * @param found products that fit what was searched for
 * @param wrong the line, or the key of the product, whose quantity was typed wrong; empty for none
 * @param form what was typed
 * @param problem why nothing was done; empty when nothing went wrong
 */
record ShopCartView(
    Cart cart,
    String address,
    PlanView plan,
    List<Product> found,
    String wrong,
    Form form,
    String problem) {

  /** What stands in the field of a quantity. */
  public String quantityOf(String what, String otherwise) {
    return typed(what, "quantity", otherwise);
  }

  /** What is wrong with it; empty when nothing is. */
  public String errorOf(String what) {
    return wrong.equals(what) ? form.error("quantity") : "";
  }

  /** What stands in the field of a note. */
  public String noteOf(ProductLine line) {
    return typed(line.id().toString(), "note", line.note());
  }

  /** What is wrong with it; empty when nothing is. */
  public String noteErrorOf(ProductLine line) {
    return wrong.equals(line.id().toString()) ? form.error("note") : "";
  }

  private String typed(String what, String field, String otherwise) {
    return wrong.equals(what) && !form.error(field).isEmpty() ? form.value(field) : otherwise;
  }
}
