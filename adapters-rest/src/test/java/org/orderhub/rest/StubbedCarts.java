package org.orderhub.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.cart.CartDesk;
import org.orderhub.application.cart.ChangeCart;
import org.orderhub.application.cart.CheckOutCart;
import org.orderhub.application.cart.CreateCart;
import org.orderhub.application.cart.FindCarts;
import org.orderhub.application.cart.OpenCart;
import org.orderhub.application.cart.ShowCart;
import org.orderhub.application.cart.ShowCartPlan;
import org.orderhub.application.shared.Rehearse;

/** Carts that are kept in memory; a check-out may end as the test at hand tells. */
@Singleton
public class StubbedCarts {
  CartDesk desk = new CartDesk();
  @Nullable Function<CheckOutCart.Command, CheckOutCart.Result> checkOut;
  int rehearsals;

  void begin() {
    desk = new CartDesk();
    checkOut = null;
    rehearsals = 0;
  }

  @Produces
  @Singleton
  CreateCart createCart() {
    return command -> desk.create.create(command);
  }

  @Produces
  @Singleton
  OpenCart openCart() {
    return command -> desk.open.open(command);
  }

  @Produces
  @Singleton
  ShowCart showCart() {
    return (account, id) -> desk.show.show(account, id);
  }

  @Produces
  @Singleton
  FindCarts findCarts() {
    return query -> desk.carts.find(query);
  }

  @Produces
  @Singleton
  ChangeCart changeCart() {
    return command -> desk.change.change(command);
  }

  @Produces
  @Singleton
  ShowCartPlan showCartPlan() {
    return (account, id) -> desk.plan.show(account, id);
  }

  @Produces
  @Singleton
  CheckOutCart checkOutCart() {
    return command -> checkOut == null ? desk.checkOut.checkOut(command) : checkOut.apply(command);
  }

  @Produces
  @Singleton
  Rehearse rehearse() {
    return new Rehearse() {
      @Override
      public <T> T rehearse(Supplier<T> work) {
        rehearsals++;
        return work.get();
      }
    };
  }
}
