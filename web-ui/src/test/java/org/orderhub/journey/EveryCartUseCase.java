package org.orderhub.journey;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.orderhub.application.cart.ChangeCart;
import org.orderhub.application.cart.CheckOutCart;
import org.orderhub.application.cart.CreateCart;
import org.orderhub.application.cart.FindCarts;
import org.orderhub.application.cart.OpenCart;
import org.orderhub.application.cart.OpenOwnCart;
import org.orderhub.application.cart.ShowCart;
import org.orderhub.application.cart.ShowCartPlan;
import org.orderhub.application.customer.FindCustomers;
import org.orderhub.application.eventlog.ShowCustomerTimeline;
import org.orderhub.application.shared.Rehearse;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Actor;

/** One call of each use case of carts. */
final class EveryCartUseCase {
  private static final Actor NOBODY = new Actor.Hub();

  private final Map<Class<?>, EveryUseCase.Call> calls;

  private EveryCartUseCase(Map<Class<?>, EveryUseCase.Call> calls) {
    this.calls = calls;
  }

  static void add(Map<Class<?>, EveryUseCase.Call> calls, Account demo) {
    new EveryCartUseCase(calls).carts(demo.id(), demo);
  }

  private void carts(AccountId account, Account demo) {
    CartId unknown = new CartId(UUID.randomUUID());
    CustomerId ada = ada(account);
    call(
        CreateCart.class,
        port -> port.create(new CreateCart.Command(account, ada, demo.currency(), NOBODY)));
    call(OpenCart.class, port -> port.open(new OpenCart.Command(account, unknown, null, NOBODY)));
    call(
        OpenOwnCart.class,
        port -> port.open(new OpenOwnCart.Command(account, ada, demo.currency(), NOBODY)));
    call(ShowCart.class, port -> port.show(account, unknown));
    call(ShowCartPlan.class, port -> port.show(account, unknown));
    call(FindCarts.class, port -> port.find(new FindCarts.Query(account, ada, 10, null)));
    call(
        ChangeCart.class,
        port ->
            port.change(new ChangeCart.Command(account, unknown, null, null, List.of(), NOBODY)));
    call(
        CheckOutCart.class,
        port ->
            port.checkOut(
                new CheckOutCart.Command(
                    account,
                    unknown,
                    null,
                    new CheckOutCart.Confirmed(null, null, CheckOutCart.Prices.TODAYS),
                    NOBODY)));
    call(ShowCustomerTimeline.class, port -> port.show(account, ada, 10));
    call(Rehearse.class, port -> port.rehearse(() -> bean(ShowCart.class).show(account, unknown)));
  }

  private static CustomerId ada(AccountId account) {
    return bean(FindCustomers.class)
        .find(new FindCustomers.Query(account, "ada", 1, null))
        .items()
        .getFirst()
        .id();
  }

  private <P> void call(Class<P> port, Function<P, Object> use) {
    calls.put(port, () -> use.apply(bean(port)));
  }

  private static <P> P bean(Class<P> port) {
    return Arc.container().select(port).get();
  }
}
