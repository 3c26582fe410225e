package org.orderhub.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.offer.AnOffer.CLIENT;
import static org.orderhub.domain.offer.AnOffer.NOW;
import static org.orderhub.domain.offer.AnOffer.STAFF;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.offer.AnOffer;
import org.orderhub.domain.offer.Note;
import org.orderhub.domain.offer.NoteId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferWish;

/** What every collection of offers promises. */
public interface OffersContract extends InTransactions {

  Offers offers();

  /** A new account that exists. */
  AccountId newAccount();

  /** A new customer of it. */
  CustomerId newCustomer(AccountId account);

  @Test
  default void anOfferIsTheSameAfterItWasStored() {
    Offer draft = newDraft();

    assertThat(find(draft)).isEqualTo(draft);
  }

  @Test
  default void everyStateIsKept() {
    Stream.of(
            AnOffer.sent(newDraft()),
            AnOffer.won(AnOffer.sent(newDraft())),
            then(AnOffer.sent(newDraft()), new OfferWish.Decline("too dear")),
            then(AnOffer.won(AnOffer.sent(newDraft())), new OfferWish.Transfer()),
            then(AnOffer.won(AnOffer.sent(newDraft())), new OfferWish.FailTransfer("no stock")))
        .forEach(offer -> {
          doInTransaction(() -> offers().save(offer));

          assertThat(find(offer)).isEqualTo(offer);
        });
  }

  @Test
  default void revisionsKeepWhatWasSent() {
    Offer sent = AnOffer.sent(newDraft());
    doInTransaction(() -> offers().save(sent));
    Offer opened = sent.opened(CLIENT, NOW.plusSeconds(5)).offer();
    doInTransaction(() -> offers().save(opened));
    Offer shorter =
        then(
            then(opened, new OfferWish.Withdraw()),
            new OfferWish.Edit(AnOffer.draft().contents().lines(), AnOffer.END.plusSeconds(3_600)));
    doInTransaction(() -> offers().save(shorter));
    Offer again = AnOffer.sent(shorter);
    doInTransaction(() -> offers().save(again));

    assertThat(find(again)).isEqualTo(again);
    assertThat(again.revisions()).hasSize(2);
  }

  @Test
  default void notesComeChangeAndGo() {
    var first = new NoteId(new UUID(7, 1));
    var second = new NoteId(new UUID(7, 2));
    Offer noted =
        then(
            then(newDraft(), new OfferWish.AddNote(first, "Ärger <b>", false)),
            new OfferWish.AddNote(second, "For all", true));
    doInTransaction(() -> offers().save(noted));
    assertThat(find(noted).notes()).extracting(Note::id).containsExactly(first, second);

    Offer rest =
        then(
            then(noted, new OfferWish.RemoveNote(first)),
            new OfferWish.ChangeNote(second, "Now for staff", false));
    doInTransaction(() -> offers().save(rest));

    assertThat(find(rest)).isEqualTo(rest);
  }

  @Test
  default void numbersCountByAccountAndMonth() {
    AccountId mine = newAccount();
    AccountId theirs = newAccount();
    YearMonth march = YearMonth.of(2026, 3);

    assertThat(List.of(number(mine, march), number(mine, march), number(mine, march.plusMonths(1))))
        .containsExactly("O/1/3/2026", "O/2/3/2026", "O/1/4/2026");
    assertThat(number(theirs, march)).isEqualTo("O/1/3/2026");
  }

  @Test
  default void everyAccountHasItsOwn() {
    Offer mine = newDraft();

    assertThat(inTransaction(() -> offers().find(newAccount(), mine.id()))).isEmpty();
    assertThat(inTransaction(() -> offers().lock(mine.account(), new OfferId(UUID.randomUUID()))))
        .isEmpty();
    assertThat(inTransaction(() -> offers().lock(mine.account(), mine.id()))).contains(mine);
  }

  private String number(AccountId account, YearMonth month) {
    return inTransaction(() -> offers().nextNumber(account, month)).toString();
  }

  private Offer newDraft() {
    AccountId account = newAccount();
    Offer draft =
        AnOffer.draft(
            account, new OfferId(UUID.randomUUID()), newCustomer(account), AnOffer.lines());
    doInTransaction(() -> offers().add(draft));
    return draft;
  }

  private Offer find(Offer offer) {
    return inTransaction(() -> offers().find(offer.account(), offer.id())).orElseThrow();
  }

  private static Offer then(Offer offer, OfferWish wish) {
    return AnOffer.after(offer.decide(wish, STAFF, NOW));
  }
}
