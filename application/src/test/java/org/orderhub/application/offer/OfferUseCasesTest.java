package org.orderhub.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.orderhub.domain.offer.AnOffer.ACCOUNT;
import static org.orderhub.domain.offer.AnOffer.CLIENT;
import static org.orderhub.domain.offer.AnOffer.CUSTOMER;
import static org.orderhub.domain.offer.AnOffer.END;
import static org.orderhub.domain.offer.AnOffer.STAFF;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineRefusal;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.offer.AnOffer;
import org.orderhub.domain.offer.NoteId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferChoice;
import org.orderhub.domain.offer.OfferRefusal;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.domain.offer.OfferWish;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;

class OfferUseCasesTest {
  private final OfferCounter counter = new OfferCounter();

  @Test
  void offersAreNumberedByTheMonthOfTheirAccount() {
    assertThat(counter.created().head().number()).hasToString("O/1/3/2026");
    assertThat(counter.created().head().number()).hasToString("O/2/3/2026");
  }

  @Test
  void anOfferTakesOverTheLinesOfACart() {
    Cart cart =
        Cart.empty(
                ACCOUNT,
                new CartId(UUID.randomUUID()),
                CUSTOMER,
                AnOffer.lines().currency(),
                AnOffer.NOW)
            .with(AnOffer.lines(), AnOffer.NOW);
    counter.carts.add(cart);

    assertThat(counter.create(from(cart.id(), CUSTOMER)))
        .isInstanceOfSatisfying(
            CreateOffer.Result.Created.class,
            created -> assertThat(created.offer().contents().lines()).isEqualTo(AnOffer.lines()));
    assertThat(counter.create(from(new CartId(UUID.randomUUID()), CUSTOMER)))
        .isInstanceOf(CreateOffer.Result.UnknownCart.class);
    assertThat(counter.create(from(cart.id(), new CustomerId(UUID.randomUUID()))))
        .isInstanceOf(CreateOffer.Result.UnknownCustomer.class);
  }

  @Test
  void onlyADraftIsEdited() {
    Offer sent = counter.sent(counter.filled()).offer();

    assertThat(counter.edit(sent, new LineWish.Remove(line(sent, "ties").id())))
        .isEqualTo(new OfferResult.Refused(sent, new OfferRefusal.NotADraft(OfferStatus.SENT)));
    counter.change(sent, STAFF, new OfferWish.Withdraw());
    assertThat(counter.edit(sent, new LineWish.Remove(line(sent, "ties").id())))
        .isInstanceOf(OfferResult.Done.class);
  }

  @Test
  void aWishForALineThatIsNotThereIsRefused() {
    Offer draft = counter.filled();
    var stranger = new ProductLineId(UUID.randomUUID());

    assertThat(counter.edit(draft, new LineWish.Remove(stranger)))
        .isEqualTo(
            new OfferResult.Refused(
                draft, new OfferRefusal.Line(new LineRefusal.UnknownLine(stranger))));
  }

  @Test
  void aStaleEditSaysWhatItWouldHaveChanged() {
    Offer draft = counter.filled();
    var target = new OfferRound.Target(ACCOUNT, draft.id(), Version.FIRST, STAFF);
    ProductLineId ties = line(draft, "ties").id();

    OfferResult result =
        counter.edit(
            target,
            new LineWish.ChangePrices(
                ties, new LinePrices.Edit(Money.of("0.08", "EUR"), null, "")));

    assertThat(result)
        .isInstanceOfSatisfying(
            OfferResult.Stale.class,
            stale ->
                assertThat(stale.differences())
                    .anySatisfy(each -> {
                      assertThat(each.field()).isEqualTo("lines[" + ties + "].price");
                      assertThat(each.before()).isEqualTo("0.10");
                      assertThat(each.after()).isEqualTo("0.08");
                    }));
    assertThat(counter.stored(draft)).isEqualTo(draft);
  }

  @Test
  void anAcceptedOfferIsAnOrderWhoseLinesKeepTheirParents() {
    Offer sent = counter.sent(counter.filled()).offer();

    AcceptOffer.Result result =
        counter.accept(OfferCounter.by(sent, CLIENT), new OfferChoice.All());

    assertThat(result)
        .isInstanceOfSatisfying(
            AcceptOffer.Result.Accepted.class,
            accepted -> assertThat(accepted.order()).isEqualTo(new OrderId("O/1/3/2026")));
    Order order = counter.orders.find(ACCOUNT, new OrderId("O/1/3/2026")).orElseThrow();
    assertThat(order.contents().total()).isEqualTo(sent.contents().lines().total());
    assertThat(order.customer()).isEqualTo(CUSTOMER);
    assertThat(order.contents().lines().tree())
        .extracting(branch -> branch.line().article().sku().value())
        .containsExactly("cable", "ties");
    assertThat(order.contents().lines().tree().getFirst().children()).hasSize(1);
    assertThat(counter.stored(sent).status(AnOffer.NOW)).isEqualTo(OfferStatus.WON);
  }

  /** The cable is short: with its drum it waits, the ties go ahead. */
  @Test
  void theOrderIsGroupedByShipments() {
    Offer sent = counter.sent(counter.filled()).offer();
    counter.accept(OfferCounter.by(sent, CLIENT), new OfferChoice.All());

    assertThat(
            counter
                .orders
                .find(ACCOUNT, new OrderId("O/1/3/2026"))
                .orElseThrow()
                .contents()
                .lines()
                .list())
        .extracting(OrderLine::group)
        .containsExactly("2026-03-16", "2026-03-16", "now");
    assertThat(counter.planning().show(ACCOUNT, sent.id(), CLIENT).orElseThrow().plan().slots())
        .hasSize(2);
  }

  @Test
  void onlyWhatIsChosenIsOrdered() {
    Offer sent = counter.sent(counter.filled()).offer();
    ProductLineId ties = line(sent, "ties").id();

    counter.accept(OfferCounter.by(sent, CLIENT), new OfferChoice.Some(Set.of(ties)));

    assertThat(
            counter
                .orders
                .find(ACCOUNT, new OrderId("O/1/3/2026"))
                .orElseThrow()
                .contents()
                .lines()
                .list())
        .extracting(each -> each.article().sku().value())
        .containsExactly("ties");
    assertThat(counter.stored(sent).stored().accepted().orElseThrow().lines())
        .containsExactly(ties);
  }

  @Test
  void whoAcceptsTwiceHearsOfTheOrder() {
    Offer sent = counter.sent(counter.filled()).offer();
    counter.accept(OfferCounter.by(sent, CLIENT), new OfferChoice.All());

    assertThat(counter.accept(OfferCounter.by(sent, CLIENT), new OfferChoice.All()))
        .isInstanceOfSatisfying(
            AcceptOffer.Result.NotAccepted.class,
            again ->
                assertThat(again.why())
                    .isEqualTo(
                        new OfferResult.Refused(
                            counter.stored(sent),
                            new OfferRefusal.AlreadyWon(new OrderId("O/1/3/2026")))));
    assertThat(counter.news()).filteredOn(news -> news.equals("order.registered")).hasSize(1);
  }

  @Test
  void onAStaleVersionNothingIsOrdered() {
    Offer sent = counter.sent(counter.filled()).offer();
    var target = new OfferRound.Target(ACCOUNT, sent.id(), Version.FIRST, STAFF);

    assertThat(counter.accept(target, new OfferChoice.All()))
        .isInstanceOfSatisfying(
            AcceptOffer.Result.NotAccepted.class,
            not -> assertThat(not.why()).isInstanceOf(OfferResult.Stale.class));
    assertThat(counter.orders.find(ACCOUNT, new OrderId("O/1/3/2026"))).isEmpty();
  }

  @Test
  void whatExpiredIsAcceptedByStaffOnly() {
    Offer sent = counter.sent(counter.filled()).offer();
    counter.wait(Duration.ofDays(15));

    assertThat(counter.accept(OfferCounter.by(sent, CLIENT), new OfferChoice.All()))
        .isEqualTo(
            new AcceptOffer.Result.NotAccepted(
                new OfferResult.Refused(sent, new OfferRefusal.Expired(END))));
    assertThat(counter.accept(OfferCounter.by(sent, STAFF), new OfferChoice.All()))
        .isInstanceOf(AcceptOffer.Result.Accepted.class);
  }

  @Test
  void lookingAtAnotherOfferIsToldLookingAgainIsNot() {
    Offer first = counter.sent(counter.filled()).offer();
    Offer second = counter.sent(counter.filled()).offer();
    int before = counter.log.all().size();

    counter.open(first, "visit", STAFF);
    counter.open(first, "visit", STAFF);
    counter.open(second, "visit", STAFF);
    counter.open(first, "visit", STAFF);
    counter.open(first, "another visit", CLIENT);

    List<LoggedEvent> told = counter.log.all().subList(before, counter.log.all().size());
    assertThat(told).extracting(LoggedEvent::type).containsOnly(EventType.OFFER_OPENED);
    assertThat(told)
        .extracting(event -> event.subject().id(), event -> event.actor().name())
        .containsExactly(
            tuple(first.id().value(), "Grace"),
            tuple(second.id().value(), "Grace"),
            tuple(first.id().value(), "Grace"),
            tuple(first.id().value(), "Ada"));
    assertThat(counter.stored(first).sent().orElseThrow().openedAt()).isEqualTo(AnOffer.NOW);
    assertThat(counter.stored(second).sent().orElseThrow().openedAt()).isNull();
  }

  /** The partner's page, step 4: the tab alone is told, with the customer's id. */
  @Test
  void comingToTheOffersOfACustomerIsToldEachTime() {
    Offer sent = counter.sent(counter.filled()).offer();
    counter.open(sent, "visit", STAFF);
    int before = counter.log.all().size();

    assertThat(counter.enter(CUSTOMER, "visit")).isTrue();
    assertThat(counter.enter(CUSTOMER, "visit")).isTrue();
    counter.open(sent, "visit", STAFF);
    assertThat(counter.enter(new CustomerId(UUID.randomUUID()), "visit")).isFalse();

    assertThat(counter.log.all().subList(before, counter.log.all().size()))
        .extracting(
            LoggedEvent::type, event -> event.subject().kind(), event -> event.subject().id())
        .containsExactly(
            tuple(EventType.OFFER_OPENED, Subject.Kind.CUSTOMER, CUSTOMER.value()),
            tuple(EventType.OFFER_OPENED, Subject.Kind.CUSTOMER, CUSTOMER.value()),
            tuple(EventType.OFFER_OPENED, Subject.Kind.OFFER, sent.id().value()));
  }

  @Test
  void customersReachWhatWasSentToThemAndNothingElse() {
    Offer draft = counter.filled();
    var stranger = new Actor.CustomerUser(UUID.randomUUID(), "Eve");

    assertThat(counter.open(draft, "visit", CLIENT)).isEmpty();
    Offer sent = counter.sent(draft).offer();
    assertThat(counter.open(sent, "visit", CLIENT)).isPresent();
    assertThat(counter.open(sent, "visit", stranger)).isEmpty();
    assertThat(counter.change(sent, stranger, new OfferWish.Decline("")))
        .isEqualTo(new OfferResult.Missing(sent.id()));
    assertThat(counter.accept(OfferCounter.by(sent, stranger), new OfferChoice.All()))
        .isEqualTo(new AcceptOffer.Result.NotAccepted(new OfferResult.Missing(sent.id())));
    assertThat(counter.planning().show(ACCOUNT, sent.id(), stranger)).isEmpty();
  }

  @Test
  void aLinkLetsTheCustomerInUntilTheOfferIsTakenBack() {
    SendOffer.Result.Sent sent = counter.sent(counter.filled());
    Token other = counter.sharing().share(ACCOUNT, sent.offer().id()).orElseThrow();

    assertThat(counter.read(other)).isEqualTo(counter.read(sent.link()));
    assertThat(counter.read(sent.link()))
        .isInstanceOfSatisfying(
            ReadOfferLink.Result.Guest.class,
            guest -> {
              assertThat(guest.offer()).isEqualTo(sent.offer().id());
              assertThat(guest.customer())
                  .isEqualTo(new Actor.CustomerUser(CUSTOMER.value(), "Ada Lovelace"));
            });
    counter.change(sent.offer(), STAFF, new OfferWish.Withdraw());
    assertThat(counter.read(sent.link())).isEqualTo(new ReadOfferLink.Result.Withdrawn());
    assertThat(counter.read(other)).isEqualTo(new ReadOfferLink.Result.Withdrawn());
    assertThat(counter.read(new Token("guessed"))).isEqualTo(new ReadOfferLink.Result.Unknown());
    assertThat(counter.sharing().share(ACCOUNT, sent.offer().id())).isEmpty();
    assertThat(counter.sharing().share(ACCOUNT, counter.unknown())).isEmpty();
  }

  @Test
  void everythingIsToldInOrder() {
    Offer sent = counter.sent(counter.filled()).offer();
    counter.open(sent, "visit", CLIENT);
    counter.change(
        sent, CLIENT, new OfferWish.Ask(new NoteId(UUID.randomUUID()), "Cheaper, please"));
    counter.accept(OfferCounter.by(sent, CLIENT), new OfferChoice.All());
    counter.change(sent, STAFF, new OfferWish.Transfer());
    counter.change(sent, STAFF, new OfferWish.FailTransfer("no stock"));

    List<LoggedEvent> told =
        counter.log.all().stream()
            .filter(event -> event.subject().id().equals(sent.id().value()))
            .toList();
    assertThat(told)
        .extracting(event -> event.type().publicName())
        .containsExactly(
            "offer.created",
            "offer.changed",
            "offer.sent",
            "offer.opened",
            "offer.change_asked",
            "offer.accepted",
            "offer.transferred",
            "offer.transfer_failed");
    assertThat(told)
        .extracting(LoggedEvent::sequence)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
  }

  private static ProductLine line(Offer offer, String sku) {
    return offer.contents().lines().list().stream()
        .filter(line -> line.item().sku().value().equals(sku))
        .findFirst()
        .orElseThrow();
  }

  private static CreateOffer.Command from(CartId cart, CustomerId customer) {
    return new CreateOffer.Command(
        ACCOUNT, customer, new CreateOffer.Source.OfCart(cart), END, STAFF);
  }
}
