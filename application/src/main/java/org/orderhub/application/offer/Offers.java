package org.orderhub.application.offer;

import java.time.YearMonth;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.DocumentNumber;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;

/** All offers. */
public interface Offers {

  /**
   * The next number of the month: 1, 2, 3, ... without gaps, because whoever wants the next one
   * waits until the transaction ends.
   */
  DocumentNumber nextNumber(AccountId account, YearMonth month);

  /** Adds a new one, of a customer who exists. */
  void add(Offer offer);

  Optional<Offer> find(AccountId account, OfferId id);

  /** As {@link #find}; whoever else wants to lock it waits until the transaction ends. */
  Optional<Offer> lock(AccountId account, OfferId id);

  /** Stores an offer that {@link #lock} gave. */
  void save(Offer offer);
}
