package org.orderhub.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.offer.AnOffer.CABLE;
import static org.orderhub.domain.offer.AnOffer.CLIENT;
import static org.orderhub.domain.offer.AnOffer.DRUM;
import static org.orderhub.domain.offer.AnOffer.END;
import static org.orderhub.domain.offer.AnOffer.NOW;
import static org.orderhub.domain.offer.AnOffer.STAFF;
import static org.orderhub.domain.offer.AnOffer.TIES;
import static org.orderhub.domain.offer.AnOffer.TOO_LATE;
import static org.orderhub.domain.offer.AnOffer.after;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.shared.FieldChange;

class OfferTest {

  @Test
  void whatIsSentExpiresByItself() {
    Offer sent = AnOffer.sent();

    assertThat(sent.status(END.minusNanos(1_000))).isEqualTo(OfferStatus.SENT);
    assertThat(sent.status(END)).isEqualTo(OfferStatus.EXPIRED);
    assertThat(AnOffer.draft().status(TOO_LATE)).isEqualTo(OfferStatus.DRAFT);
    assertThat(AnOffer.won().status(TOO_LATE)).isEqualTo(OfferStatus.WON);
  }

  @Test
  void nothingAndWhatIsOverIsNotSent() {
    Offer empty = AnOffer.draft(ProductLines.none(Currency.getInstance("EUR")));

    assertThat(empty.decide(send(), STAFF, NOW))
        .isEqualTo(new OfferDecision.Refused(new OfferRefusal.NoLines()));
    assertThat(AnOffer.draft().decide(send(), STAFF, TOO_LATE))
        .isEqualTo(new OfferDecision.Refused(new OfferRefusal.ExpiryPassed(END)));
  }

  @Test
  void eachSendingIsARevision() {
    Offer twice = AnOffer.sent(edited(withdrawn(AnOffer.sent())));

    assertThat(twice.revisions()).extracting(Revision::number).containsExactly(1, 2);
    assertThat(twice.revisions().getFirst().contents().lines()).isEqualTo(AnOffer.lines());
    assertThat(twice.changesSinceSent()).isEmpty();
  }

  @Test
  void staffSeeWhatTheyChangedSinceItWasSent() {
    Offer draft = edited(withdrawn(AnOffer.sent()));

    assertThat(draft.changesSinceSent())
        .extracting(FieldChange::field)
        .containsExactly("expiresAt", "lines[" + TIES + "]");
    assertThat(AnOffer.draft().changesSinceSent()).isEmpty();
  }

  @Test
  void customersSeeWhatChangedSinceTheyLooked() {
    Offer seen = AnOffer.sent().opened(CLIENT, NOW).offer();
    Offer again = AnOffer.sent(edited(withdrawn(seen)));
    Offer unseen = AnOffer.sent(edited(withdrawn(AnOffer.sent().opened(STAFF, NOW).offer())));

    assertThat(again.changesSinceSeen()).hasSize(2);
    assertThat(again.opened(CLIENT, NOW).offer().changesSinceSeen()).hasSize(2);
    assertThat(unseen.changesSinceSeen()).isEmpty();
  }

  @Test
  void lookingIsToldAndChangesNothing() {
    Offer sent = AnOffer.sent();
    Offer opened = sent.opened(CLIENT, NOW).offer();

    assertThat(opened.history().version()).isEqualTo(sent.history().version());
    assertThat(opened.history().sequence()).isEqualTo(sent.history().sequence() + 1);
    assertThat(opened.revisions().getLast().openedAt()).isEqualTo(NOW);
    assertThat(opened.opened(CLIENT, TOO_LATE).offer().revisions().getLast().openedAt())
        .isEqualTo(NOW);
  }

  @Test
  void aLineIsAcceptedWithThoseThatBelongToIt() {
    assertThat(chosen(CABLE)).containsExactly(CABLE, DRUM);
    assertThat(chosen(CABLE, DRUM)).containsExactly(CABLE, DRUM);
    assertThat(chosen(TIES)).containsExactly(TIES);
  }

  @Test
  void onlyWhatWasAcceptedIsToBeDelivered() {
    Offer sent = AnOffer.sent();
    var chosen = (OfferChoice.Chosen.Lines) choice(Set.of(TIES));
    Offer won = sent.accepted(chosen, AnOffer.ORDER, CLIENT, NOW).offer();

    assertThat(sent.deliverable()).isEqualTo(sent.contents().lines());
    assertThat(won.deliverable()).isEqualTo(chosen.lines());
    assertThat(won.contents()).isEqualTo(sent.contents());
  }

  @Test
  void whatIsNoChoiceIsRefused() {
    var stranger = new ProductLineId(UUID.randomUUID());

    assertThat(refusal(Set.of(DRUM))).isEqualTo(new OfferRefusal.PartOfAnother(DRUM, CABLE));
    assertThat(refusal(Set.of(stranger))).isEqualTo(new OfferRefusal.UnknownLine(stranger));
    assertThat(refusal(Set.of())).isEqualTo(new OfferRefusal.NothingChosen());
  }

  @Test
  void aTransferThatFailedLeavesItWonAndCanBeMadeGood() {
    Offer failed =
        after(AnOffer.transferred().decide(new OfferWish.FailTransfer("no stock"), STAFF, NOW));

    assertThat(failed.stored())
        .isInstanceOfSatisfying(
            OfferState.Won.class,
            won ->
                assertThat(won.failed()).isEqualTo(new OfferState.FailedTransfer(NOW, "no stock")));
    Offer good = after(failed.decide(new OfferWish.Transfer(), STAFF, NOW));
    assertThat(good.status(NOW)).isEqualTo(OfferStatus.WON_TRANSFERRED);
    assertThat(good.decide(new OfferWish.Transfer(), STAFF, NOW))
        .isEqualTo(new OfferDecision.Same(good));
  }

  @Test
  void aWishForAnotherOfferIsANoteOfTheCustomers() {
    var id = new NoteId(UUID.randomUUID());
    Offer asked =
        after(AnOffer.sent().decide(new OfferWish.Ask(id, "Cheaper, please"), CLIENT, NOW));

    assertThat(asked.notes())
        .containsExactly(
            new Note(id, Note.Kind.CHANGE_WISH, "Ada", "Cheaper, please", true, NOW, NOW));
    assertThat(asked.status(NOW)).isEqualTo(OfferStatus.SENT);
  }

  @Test
  void notesComeChangeAndGo() {
    var id = new NoteId(UUID.randomUUID());
    Offer noted =
        after(
            AnOffer.draft().decide(new OfferWish.AddNote(id, "Margin is thin", false), STAFF, NOW));
    OfferDecision shown = noted.decide(new OfferWish.ChangeNote(id, null, true), STAFF, TOO_LATE);

    assertThat(after(shown).notes().getFirst())
        .isEqualTo(new Note(id, Note.Kind.REMARK, "Grace", "Margin is thin", true, NOW, TOO_LATE));
    assertThat(((OfferDecision.Changed) shown).news())
        .isInstanceOfSatisfying(
            OfferAnnouncement.Changed.class,
            news ->
                assertThat(news.differences())
                    .containsExactly(
                        new FieldChange("note", "(for staff only)", "Margin is thin")));
    assertThat(after(noted.decide(new OfferWish.RemoveNote(id), STAFF, NOW)).notes()).isEmpty();
    assertThat(AnOffer.draft().decide(new OfferWish.RemoveNote(id), STAFF, NOW))
        .isEqualTo(new OfferDecision.Refused(new OfferRefusal.UnknownNote(id)));
  }

  @Test
  void everyChangeCountsAndNothingElse() {
    Offer draft = AnOffer.draft();
    Offer sent = AnOffer.sent(draft);

    assertThat(sent.history().version()).isEqualTo(draft.history().version().next());
    assertThat(sent.history().sequence()).isEqualTo(2);
    assertThat(draft.decide(edit(draft.contents()), STAFF, NOW))
        .isEqualTo(new OfferDecision.Same(draft));
  }

  private static Offer withdrawn(Offer offer) {
    return after(offer.decide(new OfferWish.Withdraw(), STAFF, NOW));
  }

  /** Without the ties, and a day longer. */
  private static Offer edited(Offer draft) {
    ProductLines lines = draft.contents().lines();
    List<ProductLine> rest = lines.list().stream().filter(line -> !line.id().equals(TIES)).toList();
    return after(
        draft.decide(
            edit(
                new OfferContents(
                    new ProductLines(lines.currency(), rest), END.plusSeconds(86_400))),
            STAFF,
            NOW));
  }

  private static OfferWish edit(OfferContents contents) {
    return new OfferWish.Edit(contents.lines(), contents.expiresAt());
  }

  private static OfferWish send() {
    return new OfferWish.Send(UUID.randomUUID());
  }

  private static List<ProductLineId> chosen(ProductLineId... lines) {
    return ((OfferChoice.Chosen.Lines) choice(Set.of(lines)))
        .lines().list().stream().map(ProductLine::id).toList();
  }

  private static OfferRefusal refusal(Set<ProductLineId> lines) {
    return ((OfferChoice.Chosen.Refused) choice(lines)).refusal();
  }

  private static OfferChoice.Chosen choice(Set<ProductLineId> lines) {
    return AnOffer.sent().choose(new OfferChoice.Some(lines), CLIENT, NOW);
  }
}
