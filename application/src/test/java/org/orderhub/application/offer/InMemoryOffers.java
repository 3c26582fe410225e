package org.orderhub.application.offer;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.DocumentNumber;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;

/** Offers in a map. */
public final class InMemoryOffers implements Offers {
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
}
