package org.orderhub.persistence.offer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.offer.OfferVisits;
import org.orderhub.application.offer.OfferVisitsContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlOfferVisitsTest implements OfferVisitsContract {

  @Inject OfferVisits visits;
  @Inject OfferShelf shelf;
  @Inject Transactions transactions;

  @Override
  public OfferVisits visits() {
    return visits;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public AccountId newAccount() {
    return shelf.newAccount();
  }
}
