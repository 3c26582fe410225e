package org.orderhub.application.offer;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.AnOffer;
import org.orderhub.domain.offer.DocumentNumber;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.domain.offer.Revision;

/** Offers in a map; lists show them as of {@link AnOffer#NOW}. */
public final class InMemoryOffers implements Offers, FindOffers {
  private final Map<Key, Offer> offers = new HashMap<>();
  private final Map<Month, Long> numbers = new HashMap<>();

  private record Key(AccountId account, OfferId id) {}

  private record Month(AccountId account, YearMonth month) {}

  @Override
  public DocumentNumber nextNumber(AccountId account, YearMonth month) {
    return new DocumentNumber(numbers.merge(new Month(account, month), 1L, Long::sum), month);
  }

  @Override
  public void add(Offer offer) {
    offers.put(key(offer), offer);
  }

  @Override
  public Optional<Offer> find(AccountId account, OfferId id) {
    return Optional.ofNullable(offers.get(new Key(account, id)));
  }

  @Override
  public Optional<Offer> lock(AccountId account, OfferId id) {
    return find(account, id);
  }

  @Override
  public void save(Offer offer) {
    if (offers.replace(key(offer), offer) == null) {
      throw new ConcurrentChange("The offer");
    }
  }

  private static Key key(Offer offer) {
    return new Key(offer.account(), offer.id());
  }

  @Override
  public Page<Row> find(Query query) {
    List<Row> rows =
        offers.values().stream()
            .filter(offer -> offer.account().equals(query.account()))
            .filter(offer ->
                query.customer() == null || offer.head().customer().equals(query.customer()))
            .filter(offer -> query.status() == null || offer.status(AnOffer.NOW) == query.status())
            .filter(offer -> query.drafts() || offer.stored().status() != OfferStatus.DRAFT)
            .filter(offer ->
                query.after() == null
                    || offer.id().toString().compareTo(query.after().toString()) < 0)
            .sorted(Comparator.comparing((Offer offer) -> offer.id().toString()).reversed())
            .limit(query.limit() + 1L)
            .map(InMemoryOffers::row)
            .toList();
    return rows.size() <= query.limit()
        ? new Page<>(rows, null)
        : new Page<>(rows.subList(0, query.limit()), rows.get(query.limit() - 1).id().toString());
  }

  private static Row row(Offer offer) {
    return new Row(
        offer.id(),
        offer.head().number().toString(),
        offer.head().customer(),
        "Ada Lovelace",
        offer.status(AnOffer.NOW),
        offer.contents().lines().total(),
        offer.history().createdAt(),
        offer.contents().expiresAt(),
        offer.revisions().size(),
        offer.sent().map(Revision::openedAt).orElse(null));
  }
}
