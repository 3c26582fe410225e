package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.cart.CartAnnouncements;
import org.orderhub.application.cart.CartEventBodies;
import org.orderhub.application.cart.CartOpening;
import org.orderhub.application.cart.Carts;
import org.orderhub.application.cart.ChangeCart;
import org.orderhub.application.cart.ChangeCartService;
import org.orderhub.application.cart.CheckOutCart;
import org.orderhub.application.cart.CheckOutCartService;
import org.orderhub.application.cart.CreateCart;
import org.orderhub.application.cart.CreateCartService;
import org.orderhub.application.cart.LinePlans;
import org.orderhub.application.cart.LineWishes;
import org.orderhub.application.cart.OpenCart;
import org.orderhub.application.cart.OpenCartService;
import org.orderhub.application.cart.OpenOwnCart;
import org.orderhub.application.cart.OpenOwnCartService;
import org.orderhub.application.cart.ShowCart;
import org.orderhub.application.cart.ShowCartPlan;
import org.orderhub.application.cart.ShowCartPlanService;
import org.orderhub.application.cart.ShowCartService;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.order.RegisterOrders;
import org.orderhub.application.product.Products;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Rehearsals;
import org.orderhub.application.shared.Rehearse;
import org.orderhub.application.shared.RehearseService;
import org.orderhub.application.shared.Transactions;

/** Use cases of carts, and what they share with offers. */
@Singleton
final class CartWiring {
  private final Transactions transactions;
  private final Carts carts;
  private final Clock clock;

  CartWiring(Transactions transactions, Carts carts, Clock clock) {
    this.transactions = transactions;
    this.carts = carts;
    this.clock = clock;
  }

  @Produces
  @Singleton
  LineWishes lineWishes(Products products, Ids ids) {
    return new LineWishes(products, ids);
  }

  @Produces
  @Singleton
  LinePlans linePlans(Products products, Accounts accounts) {
    return new LinePlans(products, accounts, clock);
  }

  @Produces
  @Singleton
  CartAnnouncements cartAnnouncements(EventLog log, CartEventBodies bodies, Ids ids) {
    return new CartAnnouncements(log, bodies, ids);
  }

  @Produces
  @Singleton
  CartOpening cartOpening(LineWishes wishes, CartAnnouncements announcements) {
    return new CartOpening(carts, wishes, announcements);
  }

  @Produces
  @Singleton
  Rehearse rehearse(Rehearsals rehearsals) {
    return new RehearseService(rehearsals);
  }

  @Produces
  @Singleton
  CreateCart createCart(Customers customers, CartAnnouncements announcements, Ids ids) {
    var service = new CreateCartService(carts, customers, announcements, ids, clock);
    return command -> transactions.inTransaction(() -> service.create(command));
  }

  @Produces
  @Singleton
  OpenCart openCart(CartOpening opening) {
    var service = new OpenCartService(carts, opening, clock);
    return command -> transactions.inTransaction(() -> service.open(command));
  }

  @Produces
  @Singleton
  OpenOwnCart openOwnCart(CartOpening opening, Ids ids) {
    var service = new OpenOwnCartService(carts, opening, ids, clock);
    return command -> transactions.inTransaction(() -> service.open(command));
  }

  @Produces
  @Singleton
  ShowCart showCart() {
    var service = new ShowCartService(carts);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ShowCartPlan showCartPlan(LinePlans plans) {
    var service = new ShowCartPlanService(carts, plans);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ChangeCart changeCart(LineWishes wishes, CartAnnouncements announcements) {
    var service = new ChangeCartService(carts, wishes, announcements, clock);
    return command -> transactions.inTransaction(() -> service.change(command));
  }

  @Produces
  @Singleton
  CheckOutCart checkOutCart(
      Customers customers,
      LinePlans plans,
      RegisterOrders orders,
      CartAnnouncements announcements) {
    var service = new CheckOutCartService(carts, customers, plans, orders, announcements, clock);
    return command -> transactions.inTransaction(() -> service.checkOut(command));
  }
}
