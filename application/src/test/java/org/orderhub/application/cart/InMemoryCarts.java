package org.orderhub.application.cart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;

/** Carts in a list. */
public final class InMemoryCarts implements Carts, FindCarts {
  private final List<Cart> carts = new ArrayList<>();

  @Override
  public void add(Cart cart) {
    carts.add(cart);
  }

  @Override
  public Optional<Cart> find(AccountId account, CartId id) {
    return carts.stream()
        .filter(cart -> cart.account().equals(account) && cart.id().equals(id))
        .findFirst();
  }

  @Override
  public Optional<Cart> lock(AccountId account, CartId id) {
    return find(account, id);
  }

  @Override
  public Optional<Cart> lockOpenOf(AccountId account, CustomerId customer) {
    return carts.stream()
        .filter(cart -> cart.account().equals(account) && cart.customer().equals(customer))
        .filter(Cart::isOpen)
        .max(
            Comparator.comparing((Cart cart) -> cart.history().updatedAt())
                .thenComparing(cart -> cart.id().toString()));
  }

  @Override
  public void save(Cart cart) {
    Cart stored =
        find(cart.account(), cart.id()).orElseThrow(() -> new ConcurrentChange("The cart"));
    carts.set(carts.indexOf(stored), cart);
  }

  @Override
  public Page<Row> find(Query query) {
    List<Row> rows =
        carts.stream()
            .filter(cart -> cart.account().equals(query.account()))
            .filter(cart -> query.customer() == null || cart.customer().equals(query.customer()))
            .filter(cart -> query.after() == null || isBefore(cart.id(), query.after()))
            .sorted(Comparator.comparing((Cart cart) -> cart.id().toString()).reversed())
            .limit(query.limit() + 1L)
            .map(InMemoryCarts::row)
            .toList();
    return rows.size() <= query.limit()
        ? new Page<>(rows, null)
        : new Page<>(rows.subList(0, query.limit()), rows.get(query.limit() - 1).id().toString());
  }

  private static boolean isBefore(CartId one, CartId other) {
    return one.toString().compareTo(other.toString()) < 0;
  }

  private static Row row(Cart cart) {
    return new Row(
        cart.id(),
        cart.customer(),
        cart.lines().list().size(),
        cart.lines().total(),
        cart.history().createdAt(),
        cart.history().updatedAt(),
        cart.order().orElse(null));
  }
}
