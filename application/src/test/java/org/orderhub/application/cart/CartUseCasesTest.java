package org.orderhub.application.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.orderhub.application.cart.CartDesk.ACCOUNT;
import static org.orderhub.application.cart.CartDesk.ADA;
import static org.orderhub.application.cart.CartDesk.CABLE;
import static org.orderhub.application.cart.CartDesk.DRUM;
import static org.orderhub.application.cart.CartDesk.EUR;
import static org.orderhub.application.cart.CartDesk.KEY;
import static org.orderhub.application.cart.CartDesk.STAFF;
import static org.orderhub.application.cart.CartDesk.eur;
import static org.orderhub.application.cart.CartDesk.metres;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineRefusal;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.Price;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

class CartUseCasesTest {
  private static final CustomerId NOBODY = new CustomerId(new UUID(0, 99));
  private static final Actor HERSELF = new Actor.CustomerUser(ADA.value(), "Ada");

  private final CartDesk desk = new CartDesk();

  @Test
  void aCartThatAPersonBeginsIsOpenedByIt() {
    desk.newCart(STAFF);
    desk.newCart(KEY);
    desk.newCart(HERSELF);

    assertThat(bodies())
        .containsExactly("cart.opened 0.00 EUR by Zoë", "cart.opened 0.00 EUR by Ada");
  }

  @Test
  void nobodyWhoIsNotThereGetsACart() {
    assertThat(desk.create.create(new CreateCart.Command(ACCOUNT, NOBODY, EUR, STAFF)))
        .isEqualTo(new CreateCart.Result.UnknownCustomer(NOBODY));
    assertThat(desk.log.all()).isEmpty();
  }

  @Test
  void openingIsToldAndFollowsTheCatalogueButNoPriceSetByHand() {
    Cart cart = desk.changed(desk.newCart(KEY), new LineWish.Add(metres(CABLE, "10")));
    cart = desk.changed(cart, new LineWish.Add(metres(DRUM, "1")));
    ProductLineId drum = cart.lines().list().getLast().id();
    cart = desk.changed(cart, new LineWish.ChangePrices(drum, edit("40")));
    desk.reprice(CABLE, "1");
    desk.reprice(DRUM, "50");

    var opened = (OpenCart.Result.Opened) open(cart, null);

    assertThat(opened.cart().lines().total()).isEqualTo(eur("50"));
    assertThat(opened.changes())
        .contains(new FieldChange(path(cart, 0) + ".price", "0.89", "1.00"))
        .contains(new FieldChange(path(cart, 1) + ".cataloguePrice", "45.00", "50.00"))
        .extracting(FieldChange::field)
        .doesNotContain(path(cart, 1) + ".price");
    assertThat(bodies()).endsWith("cart.opened 48.90 EUR by Zoë", "cart.changed 50.00 EUR by Zoë");
    assertThat(sequences()).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(desk.stored(cart)).isEqualTo(opened.cart());
  }

  @Test
  void openingWhatIsUpToDateChangesNothing() {
    Cart cart = desk.cableOnDrums();

    var opened = (OpenCart.Result.Opened) open(cart, null);

    assertThat(opened.cart()).isEqualTo(cart.told());
    assertThat(opened.changes()).isEmpty();
    assertThat(open(cart, NOBODY)).isEqualTo(new OpenCart.Result.Missing(cart.id()));
  }

  @Test
  void theCartButtonOpensTheSameCartAgain() {
    var command = new OpenOwnCart.Command(ACCOUNT, ADA, EUR, HERSELF);

    Cart first = desk.openOwn.open(command).cart();
    Cart second = desk.openOwn.open(command).cart();

    assertThat(second).isEqualTo(first.told());
    assertThat(sequences()).containsExactly(1L, 2L);
  }

  @Test
  void everyWishChangesWhatItNames() {
    Cart cart = desk.cableOnDrums();
    ProductLineId cable = cart.lines().list().getFirst().id();

    Cart after =
        desk.changed(
            cart,
            new LineWish.ChangeQuantity(cable, metres(CABLE, "800").quantity()),
            new LineWish.ChangePrices(cable, edit("0.5")),
            new LineWish.ChangeNote(cable, "in one piece"));

    ProductLine line = after.lines().find(cable).orElseThrow();
    assertThat(line.total()).isEqualTo(eur("400"));
    assertThat(line.note()).isEqualTo("in one piece");
    assertThat(after.version()).isEqualTo(cart.version().next());
    Cart followed = desk.changed(after, new LineWish.FollowCatalogue(cable));
    assertThat(followed.lines().find(cable).orElseThrow().prices().sale())
        .isEqualTo(Price.catalogue(eur("0.89")));
    assertThat(desk.changed(followed, new LineWish.Remove(cable)).lines().isEmpty()).isTrue();
  }

  @Test
  void whatIsSoAlreadyIsNoChange() {
    Cart cart = desk.cableOnDrums();
    int told = desk.log.all().size();

    Cart after = desk.changed(cart, new LineWish.UseTodaysPrices());

    assertThat(after).isEqualTo(cart);
    assertThat(desk.log.all()).hasSize(told);
  }

  @Test
  void aRefusalKeepsAllOfItAsItWas() {
    Cart cart = desk.cableOnDrums();
    ProductLineId cable = cart.lines().list().getFirst().id();
    ProductLineId drum = cart.lines().list().getLast().id();
    var two = metres(DRUM, "2").quantity();

    assertThat(
            desk.change(
                cart.id(), null, new LineWish.ChangeNote(cable, "x"), new LineWish.Remove(drum)))
        .isEqualTo(new ChangeCart.Result.Refused(cart, new LineRefusal.NotRemovable(drum, DRUM)));
    assertThat(desk.change(cart.id(), null, new LineWish.ChangeQuantity(drum, two)))
        .isEqualTo(new ChangeCart.Result.Refused(cart, new LineRefusal.FixedQuantity(drum, DRUM)));
    var ghost = new Sku("GHOST");
    assertThat(desk.change(cart.id(), null, new LineWish.Add(metres(ghost, "1"))))
        .isEqualTo(new ChangeCart.Result.Refused(cart, new LineRefusal.UnknownProduct(ghost)));
    assertThat(desk.change(cart.id(), null, new LineWish.Add(drum, metres(DRUM, "1"), List.of())))
        .isEqualTo(new ChangeCart.Result.Refused(cart, new LineRefusal.ParentIsChild(drum)));
    desk.reprice(CABLE, "2");
    assertThat(desk.change(cart.id(), null, new LineWish.Add(metres(CABLE, "999999999999999"))))
        .returns(cart, result -> ((ChangeCart.Result.Refused) result).cart())
        .extracting(result -> ((ChangeCart.Result.Refused) result).refusal())
        .isInstanceOf(LineRefusal.OutOfRange.class);
    assertThat(desk.stored(cart)).isEqualTo(cart);
  }

  @Test
  void whoLookedAtAnOlderVersionHearsWhatWouldDiffer() {
    Cart cart = desk.cableOnDrums();
    ProductLineId cable = cart.lines().list().getFirst().id();
    Cart theirs = desk.changed(cart, new LineWish.ChangePrices(cable, edit("0.5")));

    var mine =
        desk.change(cart.id(), cart.version(), new LineWish.ChangePrices(cable, edit("0.6")));

    assertThat(mine)
        .isEqualTo(
            new ChangeCart.Result.Conflict(
                theirs, List.of(new FieldChange(path(cart, 0) + ".price", "0.50", "0.60"))));
    assertThat(desk.stored(cart)).isEqualTo(theirs);
  }

  @Test
  void aCartOfAnotherCustomerOrAccountIsNone() {
    Cart cart = desk.cableOnDrums();
    var remove = List.<LineWish>of(new LineWish.UseTodaysPrices());

    assertThat(
            desk.change.change(
                new ChangeCart.Command(ACCOUNT, cart.id(), NOBODY, null, remove, KEY)))
        .isEqualTo(new ChangeCart.Result.Missing(cart.id()));
    assertThat(desk.show.show(new AccountId(new UUID(0, 2)), cart.id())).isEmpty();
    assertThat(desk.show.show(ACCOUNT, new CartId(new UUID(0, 3)))).isEmpty();
  }

  @Test
  void noCustomerSetsPrices() {
    Cart cart = desk.cableOnDrums();
    var wish = new LineWish.ChangePrices(cart.lines().list().getFirst().id(), edit("0"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ChangeCart.Command(ACCOUNT, cart.id(), ADA, null, List.of(wish), HERSELF));
  }

  private static LinePrices.Edit edit(String price) {
    return new LinePrices.Edit(eur(price), null, "");
  }

  private OpenCart.Result open(Cart cart, CustomerId owner) {
    return desk.open.open(new OpenCart.Command(ACCOUNT, cart.id(), owner, STAFF));
  }

  private static String path(Cart cart, int place) {
    return "lines[" + cart.lines().list().get(place).id() + "]";
  }

  private List<String> bodies() {
    return desk.log.all().stream().map(LoggedEvent::body).toList();
  }

  private List<Long> sequences() {
    return desk.log.all().stream().map(LoggedEvent::sequence).toList();
  }
}
