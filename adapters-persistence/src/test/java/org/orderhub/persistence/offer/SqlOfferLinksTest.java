package org.orderhub.persistence.offer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.offer.OfferLinks;
import org.orderhub.application.offer.OfferLinksContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlOfferLinksTest implements OfferLinksContract {

  @Inject OfferLinks links;
  @Inject OfferShelf shelf;
  @Inject Transactions transactions;

  @Override
  public OfferLinks links() {
    return links;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public Offer newOffer() {
    AccountId account = shelf.newAccount();
    return shelf.newOffer(account, shelf.newCustomer(account), 1);
  }
}
