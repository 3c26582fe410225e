package org.orderhub.application.cart;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.customer.InMemoryCustomers;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.application.job.InMemoryJobs;
import org.orderhub.application.order.InMemoryOrders;
import org.orderhub.application.order.OrderAnnouncements;
import org.orderhub.application.order.RegisterOrders;
import org.orderhub.application.order.RegisterOrdersService;
import org.orderhub.application.product.InMemoryProducts;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineRules;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.NewLine;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Version;

/** Everything that carts need, in memory, at one o'clock: a customer, a cable and drums for it. */
public final class CartDesk {
  public static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  public static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");
  public static final Currency EUR = Currency.getInstance("EUR");
  public static final Actor STAFF = new Actor.StaffUser(new UUID(0, 7), "Zoë");
  public static final Actor KEY = new Actor.PartnerKey("shop");
  public static final CustomerId ADA = new CustomerId(new UUID(0, 5));
  public static final Sku CABLE = new Sku("CABLE");
  public static final Sku DRUM = new Sku("DRUM");

  public final InMemoryCarts carts = new InMemoryCarts();
  public final InMemoryProducts products = new InMemoryProducts();
  public final InMemoryCustomers customers = new InMemoryCustomers();
  public final InMemoryEventLog log = new InMemoryEventLog();
  public final InMemoryOrders orders = new InMemoryOrders();
  private final CountingIds ids = new CountingIds();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final CartAnnouncements announcements =
      new CartAnnouncements(
          log,
          (type, cart, changes, at, by) ->
              type.publicName() + " " + cart.lines().total() + " by " + by.name(),
          ids);
  private final LineWishes wishes = new LineWishes(products, ids);
  private final LinePlans plans = new LinePlans(products, new InMemoryAccounts(), clock);
  private final CartOpening opening = new CartOpening(carts, wishes, announcements);
  private RegisterOrders registration =
      new RegisterOrdersService(
          orders,
          customers,
          new InMemoryJobs(),
          new OrderAnnouncements(
              log, (type, announcement, at, by) -> type.publicName() + " by " + by.name(), ids),
          ids,
          clock);

  public final CreateCart create =
      new CreateCartService(carts, customers, announcements, ids, clock);
  public final OpenCart open = new OpenCartService(carts, opening, clock);
  public final OpenOwnCart openOwn = new OpenOwnCartService(carts, opening, ids, clock);
  public final ShowCart show = new ShowCartService(carts);
  public final ShowCartPlan plan = new ShowCartPlanService(carts, plans);
  public final ChangeCart change = new ChangeCartService(carts, wishes, announcements, clock);
  public final CheckOutCart checkOut =
      command ->
          new CheckOutCartService(carts, customers, plans, registration, announcements, clock)
              .checkOut(command);

  private final AccountId account;
  private final CustomerId ada;

  public CartDesk() {
    this(ACCOUNT, ADA);
  }

  /**
   * @param ada of the account
   */
  public CartDesk(AccountId account, CustomerId ada) {
    this.account = account;
    this.ada = ada;
    customers.add(
        new Customer(
            account,
            ada,
            1001,
            EntityType.INDIVIDUAL,
            new PersonName("Ada", "Lovelace", ""),
            new Customer.Reachable("ada@example.org", "", ""),
            ""));
    products.add(product(CABLE, new Units("drum", "metre", new BigDecimal(500)), "0.89", "0.52"));
    products.add(product(DRUM, Units.single("piece"), "45", null));
  }

  private Product product(Sku sku, Units units, String price, @Nullable String purchase) {
    var facts =
        new Product.Facts(
            sku + " of ours", units, eur(price), eurOrNone(purchase), Product.Stock.UNKNOWN);
    return new Product(account, sku, facts, Version.FIRST);
  }

  /** Orders are registered by somebody else from now on. */
  void registeringBy(RegisterOrders other) {
    registration = other;
  }

  /** Another price in the catalogue. */
  public void reprice(Sku sku, String price) {
    Product product = products.find(account, sku).orElseThrow();
    Product.Facts facts = product.facts();
    products.save(
        product.with(
            new Product.Facts(
                facts.name(), facts.units(), eur(price), facts.purchasePrice(), facts.stock())));
  }

  public void stock(Sku sku, String quantity, @Nullable LocalDate more) {
    Product product = products.find(account, sku).orElseThrow();
    Product.Facts facts = product.facts();
    products.save(
        product.with(
            new Product.Facts(
                facts.name(),
                facts.units(),
                facts.price(),
                facts.purchasePrice(),
                new Product.Stock(new BigDecimal(quantity), more))));
  }

  public Cart newCart(Actor by) {
    return ((CreateCart.Result.Created)
            create.create(new CreateCart.Command(account, ada, EUR, by)))
        .cart();
  }

  /** A new cart with 750 metres of cable and two drums that belong to it. */
  public Cart cableOnDrums() {
    return changed(newCart(KEY), new LineWish.Add(null, metres(CABLE, "750"), drums()));
  }

  public static List<NewLine> drums() {
    return List.of(
        new NewLine(
            DRUM,
            new LineQuantity(Quantity.of("2"), LineQuantity.Type.ORDER_QUANTITY),
            new LineRules(false, true, false),
            LinePrices.Edit.NONE,
            ""));
  }

  public static NewLine metres(Sku sku, String quantity) {
    return new NewLine(
        sku, new LineQuantity(Quantity.of(quantity), LineQuantity.Type.CONTENT_QUANTITY));
  }

  /** The cart after the wishes, which it does not refuse. */
  public Cart changed(Cart cart, LineWish... wished) {
    return ((ChangeCart.Result.Changed) change(cart.id(), null, wished)).cart();
  }

  public ChangeCart.Result change(CartId cart, @Nullable Version expected, LineWish... wished) {
    return change.change(
        new ChangeCart.Command(account, cart, null, expected, List.of(wished), STAFF));
  }

  public Cart stored(Cart cart) {
    return carts.find(account, cart.id()).orElseThrow();
  }

  public static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static @Nullable Money eurOrNone(@Nullable String amount) {
    return amount == null ? null : eur(amount);
  }
}
