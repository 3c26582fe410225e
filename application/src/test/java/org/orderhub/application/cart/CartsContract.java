package org.orderhub.application.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.LineDecision;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineRules;
import org.orderhub.domain.cart.NewLine;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Version;

/** What every collection of carts promises. */
public interface CartsContract extends InTransactions {
  Currency EUR = Currency.getInstance("EUR");
  Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

  Carts carts();

  FindCarts findCarts();

  /** Whose carts they are. */
  record Owner(AccountId account, CustomerId customer) {}

  /** A new customer, who exists, of a new account. */
  Owner newCustomer();

  CustomerId anotherCustomerOf(AccountId account);

  @Test
  default void aCartIsTheSameAfterItWasStored() {
    Cart empty = newCart(newCustomer(), 1);
    add(empty);
    Cart full = empty.with(lines(empty.account()), NOON.plusSeconds(5));
    Cart done = full.checkedOut(new OrderId("cart-1"), NOON.plusSeconds(9));

    assertThat(find(empty)).contains(empty);
    save(full);
    assertThat(find(empty)).contains(full);
    save(done);
    assertThat(find(empty)).contains(done);
  }

  @Test
  default void linesThatAreTakenAwayAreGone() {
    Cart empty = newCart(newCustomer(), 1);
    add(empty);
    Cart full = empty.with(lines(empty.account()), NOON);
    save(full);

    Cart emptied = full.with(ProductLines.none(EUR), NOON);
    save(emptied);

    assertThat(find(empty)).contains(emptied);
  }

  @Test
  default void anUnknownCartIsNotFound() {
    Cart mine = newCart(newCustomer(), 1);
    add(mine);
    Cart elsewhere = newCart(newCustomer(), 2);

    assertThat(find(elsewhere)).isEmpty();
    assertThat(inTransaction(() -> carts().find(elsewhere.account(), mine.id()))).isEmpty();
    assertThat(inTransaction(() -> carts().lock(elsewhere.account(), mine.id()))).isEmpty();
  }

  @Test
  default void theOpenCartThatChangedLastIsTheCustomersOwn() {
    Owner owner = newCustomer();
    assertThat(own(owner)).isEmpty();
    Cart first = newCart(owner, 1);
    Cart second = newCart(owner, 2);
    add(first);
    add(second);
    assertThat(own(owner)).contains(second);

    Cart changed = first.with(lines(owner.account()), NOON.plus(Duration.ofHours(1)));
    save(changed);
    assertThat(own(owner)).contains(changed);

    save(changed.checkedOut(new OrderId("cart-1"), NOON.plus(Duration.ofHours(2))));
    assertThat(own(owner)).contains(second);
  }

  @Test
  default void theNewestIsListedFirstPageByPage() {
    Owner owner = newCustomer();
    CustomerId other = anotherCustomerOf(owner.account());
    List<Cart> carts = new ArrayList<>();
    for (int count = 1; count <= 3; count++) {
      carts.add(newCart(owner, count));
    }
    carts.add(newCart(new Owner(owner.account(), other), 4));
    carts.forEach(this::add);
    add(newCart(newCustomer(), 5));

    Page<FindCarts.Row> page = list(owner.account(), owner.customer(), 2, null);
    assertThat(page.items())
        .extracting(FindCarts.Row::id)
        .containsExactly(carts.get(2).id(), carts.get(1).id());
    assertThat(page.next()).isNotNull();
    Page<FindCarts.Row> rest = list(owner.account(), owner.customer(), 2, carts.get(1).id());
    assertThat(rest.items()).extracting(FindCarts.Row::id).containsExactly(carts.get(0).id());
    assertThat(rest.next()).isNull();
    assertThat(list(owner.account(), null, 10, null).items()).hasSize(4);
  }

  @Test
  default void aListShowsWhatACartHoldsAndWhatBecameOfIt() {
    Owner owner = newCustomer();
    Cart cart = newCart(owner, 1);
    add(cart);
    Cart done = cart.with(lines(owner.account()), NOON).checkedOut(new OrderId("cart-1"), NOON);
    save(done);

    assertThat(list(owner.account(), owner.customer(), 1, null).items())
        .containsExactly(
            new FindCarts.Row(
                done.id(),
                owner.customer(),
                3,
                done.lines().total(),
                done.history().createdAt(),
                done.history().updatedAt(),
                new OrderId("cart-1")));
  }

  private void add(Cart cart) {
    doInTransaction(() -> carts().add(cart));
  }

  private void save(Cart cart) {
    doInTransaction(() -> {
      assertThat(carts().lock(cart.account(), cart.id())).isPresent();
      carts().save(cart);
    });
  }

  private Optional<Cart> find(Cart cart) {
    return inTransaction(() -> carts().find(cart.account(), cart.id()));
  }

  private Optional<Cart> own(Owner owner) {
    return inTransaction(() -> carts().lockOpenOf(owner.account(), owner.customer()));
  }

  private Page<FindCarts.Row> list(
      AccountId account, @Nullable CustomerId customer, int limit, @Nullable CartId after) {
    return findCarts().find(new FindCarts.Query(account, customer, limit, after));
  }

  /** A cart with three lines. */
  static Cart filledCart(Owner owner) {
    return newCart(owner, 1).with(lines(owner.account()), NOON);
  }

  private static Cart newCart(Owner owner, int count) {
    return Cart.empty(
        owner.account(),
        new CartId(CountingIds.of(count)),
        owner.customer(),
        EUR,
        NOON.plusSeconds(count));
  }

  /** A cable on a drum, and a damaged piece of it with prices and words of its own. */
  private static ProductLines lines(AccountId account) {
    var units = new Units("drum", "metre", new BigDecimal("500.5"));
    var facts =
        new Product.Facts(
            "Cable \"3×1.5\"; --", units, Money.of("0.8912", "EUR"), null, Product.Stock.UNKNOWN);
    Product cable = new Product(account, new Sku("CABLE"), facts, Version.FIRST);
    Product drum = new Product(account, new Sku("DRUM"), "Drum", "piece", Money.of("45", "EUR"));
    var main = new ProductLineId(UUID.randomUUID());
    List<ProductLine> list =
        List.of(
            ProductLine.of(main, null, cable, new NewLine(cable.sku(), drums("2"))),
            ProductLine.of(
                new ProductLineId(UUID.randomUUID()),
                main,
                drum,
                new NewLine(
                    drum.sku(),
                    metres("2"),
                    new LineRules(false, false, false),
                    LinePrices.Edit.NONE,
                    "")),
            ProductLine.of(
                new ProductLineId(UUID.randomUUID()),
                null,
                cable,
                new NewLine(
                    cable.sku(),
                    metres("7.5"),
                    LineRules.FREE,
                    new LinePrices.Edit(
                        Money.of("0.5", "EUR"), Money.of("0.4", "EUR"), "scratched"),
                    "the last piece")));
    var none = ProductLines.none(EUR);
    var added = (LineDecision.Changed) none.add(list);
    // What the catalogue has today is remembered beside what was set by hand.
    return added.lines().following(Map.of(cable.sku(), cable));
  }

  private static LineQuantity drums(String count) {
    return new LineQuantity(Quantity.of(count), LineQuantity.Type.ORDER_QUANTITY);
  }

  private static LineQuantity metres(String count) {
    return new LineQuantity(Quantity.of(count), LineQuantity.Type.CONTENT_QUANTITY);
  }
}
