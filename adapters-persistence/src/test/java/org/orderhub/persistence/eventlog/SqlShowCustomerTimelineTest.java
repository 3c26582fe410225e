package org.orderhub.persistence.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.cart.Carts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.ShowCustomerTimeline;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Actor;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlShowCustomerTimelineTest implements InTransactions {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Inject ShowCustomerTimeline timeline;
  @Inject EventLog log;
  @Inject Carts carts;
  @Inject Accounts accounts;
  @Inject Customers customers;
  @Inject Transactions transactions;

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Test
  void whatHappenedToAllOfACustomersCartsIsShownTheLastFirst() {
    AccountId account = newAccount();
    CustomerId ada = newCustomer(account);
    CartId first = newCart(account, ada);
    CartId second = newCart(account, ada);
    CartId hers = newCart(account, newCustomer(account));
    happens(account, first, 1, 0);
    happens(account, second, 1, 60);
    happens(account, first, 2, 30);
    happens(account, hers, 1, 90);

    assertThat(timeline.show(account, ada, 10))
        .extracting(each -> each.subject().id(), each -> each.entry().sequence())
        .containsExactly(
            tuple(second.value(), 1L), tuple(first.value(), 2L), tuple(first.value(), 1L));
    assertThat(timeline.show(account, ada, 1)).hasSize(1);
    assertThat(timeline.show(newAccount(), ada, 10)).isEmpty();
  }

  private AccountId newAccount() {
    Account account = AccountsContract.newAccount();
    doInTransaction(() -> accounts.add(account));
    return account.id();
  }

  private CustomerId newCustomer(AccountId account) {
    var id = new CustomerId(UUID.randomUUID());
    doInTransaction(() ->
        customers.add(
            new Customer(
                account,
                id,
                customers.nextNumber(account),
                EntityType.INDIVIDUAL,
                new PersonName("Ada", "Lovelace", ""),
                new Customer.Reachable("", "", ""),
                "")));
    return id;
  }

  private CartId newCart(AccountId account, CustomerId customer) {
    var id = new CartId(UUID.randomUUID());
    doInTransaction(
        () -> carts.add(Cart.empty(account, id, customer, Currency.getInstance("EUR"), NOON)));
    return id;
  }

  private void happens(AccountId account, CartId cart, long sequence, long after) {
    doInTransaction(() ->
        log.append(
            List.of(
                new LoggedEvent(
                    account,
                    new EventId(UUID.randomUUID()),
                    EventType.CART_OPENED,
                    new Subject(Subject.Kind.CART, cart.value()),
                    sequence,
                    NOON.plusSeconds(after),
                    new Actor.Hub(),
                    List.of(),
                    "{}"))));
  }
}
