package org.orderhub.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.Slot;
import org.orderhub.domain.shipment.StockAtHand;

class CartTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final LocalDate MAY = LocalDate.parse("2026-05-01");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final Units ON_DRUMS = new Units("drum", "metre", new BigDecimal(500));
  private static final Product CABLE =
      new Product(
          ACCOUNT,
          new Sku("CABLE"),
          new Product.Facts(
              "Cable", ON_DRUMS, Money.of("0.89", "EUR"), null, Product.Stock.UNKNOWN),
          Version.FIRST);
  private static final ProductLineId LINE = new ProductLineId(new UUID(0, 7));

  private final Cart empty =
      Cart.empty(ACCOUNT, new CartId(new UUID(0, 5)), new CustomerId(new UUID(0, 6)), EUR, NOON);

  @Test
  void aChangeIsAVersionAndAnEventAndAnOpeningAnEventAlone() {
    assertThat(empty.history()).isEqualTo(new Cart.History(NOON, NOON, Version.FIRST, 0));
    assertThat(empty.told().version()).isEqualTo(Version.FIRST);
    assertThat(empty.told().history().sequence()).isOne();

    Cart full = empty.with(drums("3", LineRules.FREE), NOON.plusSeconds(1));
    assertThat(full.version()).isEqualTo(new Version(2));
    assertThat(full.history().sequence()).isOne();
    assertThat(full.with(full.lines(), NOON)).isEqualTo(full);
  }

  @Test
  void theVersionThatWasCheckedOutAndTheOneAfterItAreTheSameWish() {
    Cart done = empty.with(drums("3", LineRules.FREE), NOON).checkedOut(new OrderId("o"), NOON);

    assertThat(done.wasCheckedOutAs(new Version(2))).isTrue();
    assertThat(done.wasCheckedOutAs(new Version(3))).isTrue();
    assertThat(done.wasCheckedOutAs(Version.FIRST)).isFalse();
    assertThat(empty.wasCheckedOutAs(Version.FIRST)).isFalse();
    assertThat(empty.differencesTo(done))
        .contains(
            new FieldChange("status", "OPEN", "CHECKED_OUT"), new FieldChange("orderId", "", "o"));
  }

  @Test
  void whoOrdersDrumsGetsWholeDrumsInEachShipment() {
    Cart cart = empty.with(drums("3", LineRules.FREE), NOON);

    ShipmentPlan plan = plan(cart, "1300");

    assertThat(plan.slots())
        .extracting(Slot::parts)
        .containsExactly(
            List.of(new Slot.Part(LINE.toShip(), Quantity.of("1000"))),
            List.of(new Slot.Part(LINE.toShip(), Quantity.of("500"))));
    assertThat(OrderOfLines.of(cart.lines(), plan))
        .extracting(OrderLine::group)
        .containsExactly("now", "2026-05-01");
  }

  @Test
  void whatMayNotBeSplitWaitsAsAWhole() {
    Cart cart = empty.with(drums("3", new LineRules(true, false, true)), NOON);

    assertThat(plan(cart, "1300").slots())
        .containsExactly(
            new Slot.On(
                MAY, LINE.toShip(), List.of(new Slot.Part(LINE.toShip(), Quantity.of("1500")))));
  }

  @Test
  void whatDiffersBetweenTwoPlansIsToldLineByLine() {
    Cart cart = empty.with(drums("3", LineRules.FREE), NOON);
    String field = "lines[" + LINE + "].ships";

    assertThat(PlanDifferences.between(plan(cart, "1500"), plan(cart, "1300")))
        .containsExactly(new FieldChange(field, "1500 now", "1000 now, 500 on 2026-05-01"));
    assertThat(PlanDifferences.between(plan(cart, "0"), plan(cart, "0"))).isEmpty();
    assertThat(PlanDifferences.between(plan(cart, "0"), new ShipmentPlan(List.of())))
        .containsExactly(new FieldChange(field, "1500 on 2026-05-01", ""));
  }

  @Test
  void anOrderGoesToTheAddressesThatAreMeantForIt() {
    assertThat(buyer().billing().addressee().lastName()).isEqualTo("Haller");
    assertThat(buyer().delivery()).isEqualTo(Address.NONE);
    Buyer known = buyer(address("barn", "Alm"), address("Delivery", "Tor 2"));
    assertThat(known.billing().street()).isEqualTo("Alm");
    assertThat(known.delivery().street()).isEqualTo("Tor 2");
    assertThat(buyer(address("billing", "Post")).delivery().street()).isEqualTo("Post");
  }

  private static ShipmentPlan plan(Cart cart, String stock) {
    var at =
        new StockAtHand(Map.of(CABLE.sku(), new Product.Stock(new BigDecimal(stock), MAY)), TODAY);
    return ShipmentPlan.of(cart.lines().toShip(), at);
  }

  private static ProductLines drums(String count, LineRules rules) {
    var quantity = new LineQuantity(Quantity.of(count), LineQuantity.Type.ORDER_QUANTITY);
    ProductLine line = ProductLine.of(LINE, null, CABLE, quantity, rules);
    return new ProductLines(EUR, List.of(line));
  }

  private static CustomerAddress address(String type, String street) {
    return new CustomerAddress(
        type, street, "", new CustomerAddress.Place("Graz", "", "8010", "AT"));
  }

  private static Buyer buyer(CustomerAddress... addresses) {
    return new Buyer(
        new Customer(
            ACCOUNT,
            new CustomerId(new UUID(0, 6)),
            1001,
            new Customer.Profile(
                EntityType.FARM,
                new PersonName("Rosa", "Haller", ""),
                new Customer.Reachable("", "", Map.of()),
                "",
                List.of(addresses)),
            Version.FIRST));
  }
}
