package org.orderhub.application.offer;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;

class InMemoryOffersTest implements OffersContract {
  private final InMemoryOffers offers = new InMemoryOffers();

  @Override
  public Offers offers() {
    return offers;
  }

  @Override
  public AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }

  @Override
  public CustomerId newCustomer(AccountId account) {
    return new CustomerId(UUID.randomUUID());
  }
}
