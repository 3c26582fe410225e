package org.orderhub.web.cart;

import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.product.Product;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shipment.PlanView;

/**
 * A cart with what is known around it.
 *
 * @param priceChanges how many lines would cost otherwise today
 * @param found products that fit what was searched for
 * @param adding what is being searched for and added
 */
record CartView(
    Cart cart,
    Customer customer,
    PlanView plan,
    int priceChanges,
    List<EventLog.Entry> timeline,
    List<Product> found,
    Form adding) {}
