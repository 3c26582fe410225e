package org.orderhub.persistence.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.offer.Offers;
import org.orderhub.application.offer.OffersContract;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlOffersTest implements OffersContract {

  @Inject Offers offers;
  @Inject OfferShelf shelf;
  @Inject Customers customers;
  @Inject Transactions transactions;

  @Override
  public Offers offers() {
    return offers;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public AccountId newAccount() {
    return shelf.newAccount();
  }

  @Override
  public CustomerId newCustomer(AccountId account) {
    return shelf.newCustomer(account);
  }

  @Test
  void aCustomerWhoIsForgottenTakesTheOffersAlong() {
    AccountId account = newAccount();
    CustomerId customer = newCustomer(account);
    Offer offer = shelf.newOffer(account, customer, 1);

    assertThat(inTransaction(() -> customers.removeUnconnected(account, customer))).isTrue();
    assertThat(inTransaction(() -> offers.find(account, offer.id()))).isEmpty();
  }
}
