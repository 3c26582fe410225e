package org.orderhub.application.offer;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

class InMemoryOfferVisitsTest implements OfferVisitsContract {
  private final InMemoryOfferVisits visits = new InMemoryOfferVisits();

  @Override
  public OfferVisits visits() {
    return visits;
  }

  @Override
  public AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }
}
