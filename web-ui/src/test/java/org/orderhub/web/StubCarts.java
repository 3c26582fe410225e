package org.orderhub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import org.orderhub.application.cart.CartDesk;
import org.orderhub.application.cart.ChangeCart;
import org.orderhub.application.cart.CheckOutCart;
import org.orderhub.application.cart.CreateCart;
import org.orderhub.application.cart.FindCarts;
import org.orderhub.application.cart.OpenCart;
import org.orderhub.application.cart.ShowCart;
import org.orderhub.application.cart.ShowCartPlan;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.ShowCustomerTimeline;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.ProductLineId;

/** Carts of one customer: a full one, and one that is an order. */
@Alternative
@ApplicationScoped
class StubCarts {
  private final CartDesk desk = new CartDesk(StubIdentity.ACCOUNT.id(), StubRegistries.ROSA);
  private final Cart full;

  StubCarts() {
    desk.stock(CartDesk.CABLE, "1200", LocalDate.parse("2026-12-01"));
    Cart ordered = desk.cableOnDrums();
    desk.checkOut.checkOut(
        new CheckOutCart.Command(
            ordered.account(),
            ordered.id(),
            null,
            new CheckOutCart.Confirmed(null, null, CheckOutCart.Prices.TODAYS),
            CartDesk.STAFF));
    Cart cart = desk.changed(desk.newCart(CartDesk.STAFF), wish());
    ProductLineId line = cart.lines().list().getFirst().id();
    full =
        desk.changed(
            cart,
            new LineWish.Add(CartDesk.metres(CartDesk.CABLE, "1100")),
            new LineWish.ChangePrices(
                line,
                new LinePrices.Edit(CartDesk.eur("0.75"), null, "Regular customer since 2011")),
            new LineWish.ChangeNote(line, "In one piece, please: <b>no joints</b>"));
    desk.reprice(CartDesk.CABLE, "0.95");
  }

  private static LineWish wish() {
    return new LineWish.Add(null, CartDesk.metres(CartDesk.CABLE, "750"), CartDesk.drums());
  }

  CartId full() {
    return full.id();
  }

  String firstLine() {
    return full.lines().list().getFirst().id().toString();
  }

  @Produces
  @ApplicationScoped
  CreateCart createCart() {
    return command -> desk.create.create(command);
  }

  @Produces
  @ApplicationScoped
  OpenCart openCart() {
    return command -> desk.open.open(command);
  }

  @Produces
  @ApplicationScoped
  ShowCart showCart() {
    return (account, id) -> desk.show.show(account, id);
  }

  @Produces
  @ApplicationScoped
  FindCarts findCarts() {
    return query -> desk.carts.find(query);
  }

  @Produces
  @ApplicationScoped
  ChangeCart changeCart() {
    return command -> desk.change.change(command);
  }

  @Produces
  @ApplicationScoped
  ShowCartPlan showCartPlan() {
    return (account, id) -> desk.plan.show(account, id);
  }

  @Produces
  @ApplicationScoped
  CheckOutCart checkOutCart() {
    return command -> desk.checkOut.checkOut(command);
  }

  @Produces
  @ApplicationScoped
  ShowCustomerTimeline showCustomerTimeline() {
    return (account, customer, limit) ->
        customer.equals(StubRegistries.ROSA)
            ? desk.log.all().reversed().stream()
                .filter(event -> event.type().publicName().startsWith("cart."))
                .limit(limit)
                .map(event ->
                    new ShowCustomerTimeline.Happening(
                        event.subject(),
                        new EventLog.Entry(
                            event.id(),
                            event.type(),
                            event.sequence(),
                            event.occurredAt(),
                            event.actor().name(),
                            event.changes())))
                .toList()
            : List.of();
  }
}
