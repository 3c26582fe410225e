package org.orderhub.application.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.orderhub.application.cart.CartDesk.ACCOUNT;
import static org.orderhub.application.cart.CartDesk.ADA;
import static org.orderhub.application.cart.CartDesk.CABLE;
import static org.orderhub.application.cart.CartDesk.DRUM;
import static org.orderhub.application.cart.CartDesk.KEY;
import static org.orderhub.application.cart.CartDesk.NOW;
import static org.orderhub.application.cart.CartDesk.STAFF;
import static org.orderhub.application.cart.CartDesk.eur;
import static org.orderhub.application.cart.CartDesk.metres;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.totals.OrderTotals;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.ShipmentPlan;

class CheckOutCartTest {
  private static final LocalDate MAY = LocalDate.parse("2026-05-01");

  private final CartDesk desk = new CartDesk();

  @Test
  void theOrderHasTheLinesWithTheirParentsAtThePricesShown() {
    Cart cart = desk.cableOnDrums();
    var cable = cart.lines().list().getFirst();
    cart = desk.changed(cart, new LineWish.ChangePrices(cable.id(), price("0.75")));

    var placed = placed(cart);

    Order order = desk.orders.find(ACCOUNT, placed.order()).orElseThrow();
    List<OrderLine> lines = order.contents().lines().list();
    assertThat(lines).extracting(OrderLine::id).containsExactlyElementsOf(ids(cart));
    assertThat(lines.getLast().parent()).isEqualTo(lines.getFirst().id());
    assertThat(lines.getFirst().prices().total()).isEqualTo(eur("562.50"));
    assertThat(lines.getFirst().prices().originalPerUnit()).isEqualTo(eur("0.89"));
    assertThat(order.contents().total()).isEqualTo(cart.lines().total());
    assertThat(OrderTotals.of(order.contents()).addUp()).isTrue();
    assertThat(order.customer()).isEqualTo(ADA);
    assertThat(order.contents().billingAddress().addressee().lastName()).isEqualTo("Lovelace");
    assertThat(desk.stored(cart)).isEqualTo(cart.checkedOut(placed.order(), NOW));
    assertThat(desk.log.all())
        .extracting(event -> event.type().publicName())
        .endsWith("order.registered", "cart.changed");
  }

  @Test
  void whatShipsInTwoIsTwoLinesThatCostWhatWasShown() {
    desk.stock(CABLE, "100.5", MAY);
    Cart cart = desk.changed(desk.newCart(KEY), new LineWish.Add(metres(CABLE, "333.3333")));

    var placed = placed(cart);

    List<OrderLine> lines =
        desk.orders.find(ACCOUNT, placed.order()).orElseThrow().contents().lines().list();
    String id = cart.lines().list().getFirst().id().toString();
    assertThat(lines)
        .extracting(OrderLine::id)
        .containsExactly(new LineId(id), new LineId(id + "/2"));
    assertThat(lines).extracting(OrderLine::group).containsExactly("now", "2026-05-01");
    assertThat(lines.get(0).prices().total().plus(lines.get(1).prices().total()))
        .isEqualTo(cart.lines().total());
  }

  @Test
  void sentAgainItAnswersTheSameOrderAndDoesNothing() {
    Cart cart = desk.cableOnDrums();
    var first = placed(cart);
    int told = desk.log.all().size();

    assertThat(checkOut(cart, cart.version(), null))
        .isEqualTo(new CheckOutCart.Result.Placed(first.order(), first.cart(), false));
    assertThat(checkOut(cart, first.cart().version(), null))
        .isEqualTo(new CheckOutCart.Result.Placed(first.order(), first.cart(), false));
    assertThat(checkOut(cart, null, null))
        .isEqualTo(new CheckOutCart.Result.Placed(first.order(), first.cart(), false));
    assertThat(desk.log.all()).hasSize(told);
    assertThat(desk.change(cart.id(), null, new LineWish.UseTodaysPrices()))
        .isEqualTo(new ChangeCart.Result.CheckedOut(first.cart(), first.order()));
  }

  @Test
  void whoeverSawAnotherVersionDidNotSeeWhatIsOrdered() {
    Cart older = desk.newCart(KEY);
    Cart cart = desk.changed(older, new LineWish.Add(metres(CABLE, "1")));

    assertThat(checkOut(cart, older.version(), null))
        .isEqualTo(new CheckOutCart.Result.Conflict(cart));
    Cart done = placed(cart).cart();
    assertThat(checkOut(cart, older.version(), null))
        .isEqualTo(new CheckOutCart.Result.Conflict(done));
  }

  @Test
  void anotherPriceOfTheCatalogueAsksAgain() {
    Cart cart = desk.cableOnDrums();
    desk.reprice(CABLE, "0.99");

    var differs = (CheckOutCart.Result.Differs) checkOut(cart, cart.version(), null);

    String path = "lines[" + cart.lines().list().getFirst().id() + "]";
    assertThat(differs.prices())
        .containsExactly(
            new FieldChange(path + ".price", "0.89", "0.99"),
            new FieldChange(path + ".cataloguePrice", "0.89", "0.99"));
    assertThat(desk.stored(cart)).isEqualTo(cart);
    assertThat(desk.orders.find(ACCOUNT, cart.futureOrder())).isEmpty();

    var kept =
        desk.checkOut.checkOut(command(cart, STAFF, confirmed(cart, CheckOutCart.Prices.AS_SHOWN)));
    assertThat(kept).isInstanceOf(CheckOutCart.Result.Placed.class);
    assertThat(desk.orders.find(ACCOUNT, cart.futureOrder()).orElseThrow().contents().total())
        .isEqualTo(cart.lines().total());
  }

  @Test
  void aPriceSetByHandStandsWhateverTheCatalogueSays() {
    Cart cart = desk.cableOnDrums();
    var cable = cart.lines().list().getFirst();
    cart = desk.changed(cart, new LineWish.ChangePrices(cable.id(), price("0.75")));
    desk.reprice(CABLE, "0.99");

    assertThat(placed(cart).cart().lines().total()).isEqualTo(eur("652.50"));
  }

  @Test
  void otherShipmentsThanThoseShownAskAgain() {
    desk.stock(CABLE, "1000", null);
    Cart cart = desk.changed(desk.newCart(KEY), new LineWish.Add(metres(CABLE, "750")));
    ShipmentPlan shown = desk.plan.show(ACCOUNT, cart.id()).orElseThrow().plan();
    desk.stock(CABLE, "500", MAY);

    var differs = (CheckOutCart.Result.Differs) checkOut(cart, cart.version(), shown);

    assertThat(differs.shipments())
        .containsExactly(
            new FieldChange(
                "lines[" + cart.lines().list().getFirst().id() + "].ships",
                "750 now",
                "500 now, 250 on 2026-05-01"));
    assertThat(desk.stored(cart)).isEqualTo(cart);
    assertThat(checkOut(cart, cart.version(), differs.plan()))
        .isInstanceOf(CheckOutCart.Result.Placed.class);
  }

  @Test
  void aCartWithoutLinesIsNoOrder() {
    Cart cart = desk.newCart(KEY);

    assertThat(checkOut(cart, cart.version(), null)).isEqualTo(new CheckOutCart.Result.Empty(cart));
  }

  @Test
  void nobodyChecksOutTheCartOfAnother() {
    Cart cart = desk.cableOnDrums();
    var other = new CustomerId(new UUID(0, 66));

    assertThat(
            desk.checkOut.checkOut(
                new CheckOutCart.Command(
                    ACCOUNT, cart.id(), other, confirmed(cart, CheckOutCart.Prices.TODAYS), STAFF)))
        .isEqualTo(new CheckOutCart.Result.Missing(cart.id()));
    var herself = new Actor.CustomerUser(ADA.value(), "Ada");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> command(cart, herself, confirmed(cart, CheckOutCart.Prices.AS_SHOWN)));
  }

  @Test
  void whatTheRegistrationRefusesLeavesTheCartOpen() {
    Cart cart = desk.cableOnDrums();
    desk.registeringBy(
        commands -> List.of(new RegisterOrder.Result.AlreadyExists(cart.futureOrder(), List.of())));
    assertThat(checkOut(cart, cart.version(), null))
        .isEqualTo(new CheckOutCart.Result.IdTaken(cart.futureOrder()));

    desk.registeringBy(
        commands -> List.of(new RegisterOrder.Result.DoesNotAddUp(cart.futureOrder(), List.of())));
    assertThat(checkOut(cart, cart.version(), null))
        .isEqualTo(new CheckOutCart.Result.DoesNotAddUp(List.of()));
    assertThat(desk.stored(cart)).isEqualTo(cart);
  }

  @Test
  void aProductThatIsNoLongerInTheCatalogueIsSoldAsShown() {
    Cart cart = desk.changed(desk.newCart(KEY), new LineWish.Add(metres(DRUM, "1")));
    desk.products.remove(ACCOUNT, DRUM);

    assertThat(placed(cart).cart().lines().total()).isEqualTo(eur("45"));
  }

  private CheckOutCart.Result.Placed placed(Cart cart) {
    var placed = (CheckOutCart.Result.Placed) checkOut(cart, cart.version(), null);
    assertThat(placed.isNew()).isTrue();
    return placed;
  }

  private CheckOutCart.Result checkOut(
      Cart cart, @Nullable Version seen, @Nullable ShipmentPlan plan) {
    return desk.checkOut.checkOut(
        command(cart, STAFF, new CheckOutCart.Confirmed(seen, plan, CheckOutCart.Prices.TODAYS)));
  }

  private static CheckOutCart.Confirmed confirmed(Cart cart, CheckOutCart.Prices prices) {
    return new CheckOutCart.Confirmed(cart.version(), null, prices);
  }

  private static CheckOutCart.Command command(
      Cart cart, Actor by, CheckOutCart.Confirmed confirmed) {
    return new CheckOutCart.Command(ACCOUNT, cart.id(), null, confirmed, by);
  }

  private static List<LineId> ids(Cart cart) {
    return cart.lines().list().stream().map(line -> new LineId(line.id().toString())).toList();
  }

  private static LinePrices.Edit price(String price) {
    return new LinePrices.Edit(eur(price), null, "regular customer");
  }
}
