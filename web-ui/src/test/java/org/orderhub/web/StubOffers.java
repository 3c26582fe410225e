package org.orderhub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.identity.Token;
import org.orderhub.application.offer.EnterOffers;
import org.orderhub.application.offer.FindOffers;
import org.orderhub.application.offer.OpenOffer;
import org.orderhub.application.offer.ReadOfferLink;
import org.orderhub.application.offer.SendOffer;
import org.orderhub.application.offer.ShowOffer;
import org.orderhub.application.offer.ShowOfferPlan;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.offer.AnOffer;
import org.orderhub.domain.offer.NoteId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferWish;
import org.orderhub.domain.offer.Revision;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.StockAtHand;

/** Offers of one customer: a draft, one that waits for an answer, and one that was won. */
@Alternative
@ApplicationScoped
class StubOffers {
  private static final Instant END = Instant.parse("2099-03-16T22:00:00Z");
  private static final Actor ROSA = new Actor.CustomerUser(StubRegistries.ROSA.value(), "Rosa Hof");

  private final Offer sent = asked(AnOffer.sent(noted(draft(2))));
  private final Offer edited = shorter(after(sent, new OfferWish.Withdraw()));
  private final List<Offer> offers =
      List.of(sent, withId(edited, 3), AnOffer.won(AnOffer.sent(draft(1))));

  private static Offer draft(long id) {
    Offer draft =
        AnOffer.draft(
            StubIdentity.ACCOUNT.id(),
            new OfferId(new UUID(9, id)),
            StubRegistries.ROSA,
            AnOffer.lines());
    return after(draft, new OfferWish.Edit(draft.contents().lines(), END));
  }

  private static Offer noted(Offer draft) {
    Offer noted =
        after(
            draft,
            new OfferWish.AddNote(
                new NoteId(new UUID(8, 1)), "Delivered to the building site on request", true));
    return after(
        noted,
        new OfferWish.AddNote(
            new NoteId(new UUID(8, 2)), "Margin is thin: no more discount, please", false));
  }

  private static Offer asked(Offer sent) {
    Offer opened = sent.opened(ROSA, AnOffer.NOW.plusSeconds(3_600)).offer();
    return AnOffer.after(
        opened.decide(
            new OfferWish.Ask(new NoteId(new UUID(8, 3)), "Can you do 1.10 a metre?"),
            ROSA,
            AnOffer.NOW.plusSeconds(4_000)));
  }

  private static Offer shorter(Offer draft) {
    return after(draft, new OfferWish.Edit(draft.contents().lines(), END.minusSeconds(86_400)));
  }

  private static Offer withId(Offer offer, long id) {
    return new Offer(
        offer.account(),
        new OfferId(new UUID(9, id)),
        offer.head(),
        offer.contents(),
        offer.stored(),
        offer.revisions(),
        offer.notes(),
        offer.history());
  }

  private static Offer after(Offer offer, OfferWish wish) {
    return AnOffer.after(offer.decide(wish, AnOffer.STAFF, AnOffer.NOW));
  }

  String sent() {
    return sent.id().toString();
  }

  String edited() {
    return offers.get(1).id().toString();
  }

  String won() {
    return offers.get(2).id().toString();
  }

  String firstLine() {
    return AnOffer.CABLE.toString();
  }

  private Optional<Offer> find(OfferId id) {
    return offers.stream().filter(offer -> offer.id().equals(id)).findFirst();
  }

  @Produces
  @ApplicationScoped
  ShowOffer showOffer() {
    return (account, id, by) -> find(id);
  }

  @Produces
  @ApplicationScoped
  OpenOffer openOffer() {
    return command -> find(command.offer());
  }

  @Produces
  @ApplicationScoped
  EnterOffers enterOffers() {
    return command -> true;
  }

  @Produces
  @ApplicationScoped
  SendOffer sendOffer() {
    return target -> new SendOffer.Result.Sent(sent, new Token("x".repeat(43)));
  }

  @Produces
  @ApplicationScoped
  ReadOfferLink readOfferLink() {
    return link ->
        link.value().equals("over")
            ? new ReadOfferLink.Result.Withdrawn()
            : new ReadOfferLink.Result.Guest(
                StubIdentity.ACCOUNT,
                new OfferId(UUID.fromString(link.value())),
                new Actor.CustomerUser(StubRegistries.ROSA.value(), "Rosa Hof"));
  }

  @Produces
  @ApplicationScoped
  ShowOfferPlan showOfferPlan() {
    return (account, id, by) ->
        find(id)
            .map(offer ->
                new ShowOfferPlan.Planned(
                    offer,
                    ShipmentPlan.of(
                        offer.contents().lines().toShip(),
                        new StockAtHand(
                            Map.of(
                                new Sku("cable"),
                                new Product.Stock(
                                    new BigDecimal("500"), LocalDate.parse("2099-12-01"))),
                            LocalDate.parse("2026-03-02")))));
  }

  @Produces
  @ApplicationScoped
  FindOffers findOffers() {
    return query ->
        new Page<>(
            query.after() == null && query.status() == null
                ? offers.stream().map(StubOffers::row).toList()
                : List.of(),
            null);
  }

  private static FindOffers.Row row(Offer offer) {
    return new FindOffers.Row(
        offer.id(),
        offer.head().number().toString(),
        offer.head().customer(),
        "Rosa Hof",
        offer.status(AnOffer.NOW),
        offer.contents().lines().total(),
        offer.history().createdAt(),
        offer.contents().expiresAt(),
        offer.revisions().size(),
        offer.sent().map(Revision::openedAt).orElse(null));
  }
}
