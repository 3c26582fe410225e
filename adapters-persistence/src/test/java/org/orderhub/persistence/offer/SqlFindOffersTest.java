package org.orderhub.persistence.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.offer.FindOffers;
import org.orderhub.application.offer.Offers;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.offer.AnOffer;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.domain.offer.OfferWish;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlFindOffersTest {

  @Inject FindOffers findOffers;
  @Inject Offers offers;
  @Inject OfferShelf shelf;
  @Inject Transactions transactions;

  @Test
  void pagesFollowOneAnotherTheNewestFirst() {
    AccountId account = shelf.newAccount();
    CustomerId customer = shelf.newCustomer(account);
    List<OfferId> ids =
        List.of(3L, 2L, 1L).reversed().stream()
            .map(id -> shelf.newOffer(account, customer, id).id())
            .toList();

    Page<FindOffers.Row> first = find(account, null, null, 2, null);
    Page<FindOffers.Row> second =
        find(account, null, null, 2, FindOffers.place(String.valueOf(first.next())));

    assertThat(first.items())
        .extracting(FindOffers.Row::id)
        .containsExactly(ids.get(2), ids.get(1));
    assertThat(second.items()).extracting(FindOffers.Row::id).containsExactly(ids.get(0));
    assertThat(second.next()).isNull();
    assertThat(find(shelf.newAccount(), null, null, 2, null).items()).isEmpty();
  }

  @Test
  void aSentOfferIsListedAsExpiredOnceItIs() {
    AccountId account = shelf.newAccount();
    CustomerId customer = shelf.newCustomer(account);
    Offer draft = shelf.newOffer(account, customer, 1);
    Offer open = sentUntil(shelf.newOffer(account, customer, 2), Duration.ofDays(1));
    Offer over = sentUntil(shelf.newOffer(account, customer, 3), Duration.ofDays(-1));

    assertThat(listed(account, OfferStatus.SENT)).containsExactly(open.id());
    assertThat(listed(account, OfferStatus.EXPIRED)).containsExactly(over.id());
    assertThat(listed(account, OfferStatus.DRAFT)).containsExactly(draft.id());
    assertThat(find(account, null, null, 10, null).items())
        .extracting(FindOffers.Row::status)
        .containsExactly(OfferStatus.EXPIRED, OfferStatus.SENT, OfferStatus.DRAFT);
  }

  @Test
  void ofACustomerOnlyWhatWasSentMayBeAskedFor() {
    AccountId account = shelf.newAccount();
    CustomerId customer = shelf.newCustomer(account);
    shelf.newOffer(account, customer, 1);
    Offer sent = sentUntil(shelf.newOffer(account, customer, 2), Duration.ofDays(1));
    shelf.newOffer(account, shelf.newCustomer(account), 3);

    var query = new FindOffers.Query(account, customer, null, false, 10, null);
    assertThat(findOffers.find(query).items())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.id()).isEqualTo(sent.id());
          assertThat(row.customerName()).isEqualTo("Ada Lovelace");
          assertThat(row.total()).isEqualTo(sent.contents().lines().total());
          assertThat(row.revision()).isOne();
          assertThat(row.openedAt()).isNull();
        });
  }

  private List<OfferId> listed(AccountId account, OfferStatus status) {
    return find(account, null, status, 10, null).items().stream().map(FindOffers.Row::id).toList();
  }

  private Page<FindOffers.Row> find(
      AccountId account,
      @Nullable CustomerId customer,
      @Nullable OfferStatus status,
      int limit,
      @Nullable OfferId after) {
    return findOffers.find(new FindOffers.Query(account, customer, status, true, limit, after));
  }

  private Offer sentUntil(Offer draft, Duration fromNow) {
    Instant end = Instant.now().plus(fromNow);
    Offer longer =
        AnOffer.after(
            draft.decide(
                new OfferWish.Edit(draft.contents().lines(), end), AnOffer.STAFF, AnOffer.NOW));
    Offer sent = AnOffer.sent(longer);
    transactions.inTransaction(() -> {
      offers.save(sent);
      return sent;
    });
    return sent;
  }
}
