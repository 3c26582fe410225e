package org.orderhub.web.shop;

import java.util.List;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.product.Product;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shipment.PlanView;

/**
 * A cart as its customer sees it.
 *
 * @param found products that fit what was searched for
 * @param form what was typed
 * @param problem why nothing was done; empty when nothing went wrong
 */
record ShopCartView(
    Cart cart, String address, PlanView plan, List<Product> found, Form form, String problem) {}
