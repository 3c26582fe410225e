package org.orderhub.persistence.cart;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.cart.Carts;
import org.orderhub.application.cart.CartsContract;
import org.orderhub.application.cart.FindCarts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlCartsTest implements CartsContract {

  @Inject Carts carts;
  @Inject FindCarts findCarts;
  @Inject Accounts accounts;
  @Inject Customers customers;
  @Inject Transactions transactions;
  @Inject Sql sql;

  @Override
  public Carts carts() {
    return carts;
  }

  @Override
  public FindCarts findCarts() {
    return findCarts;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public Owner newCustomer() {
    Account account = AccountsContract.newAccount();
    doInTransaction(() -> accounts.add(account));
    return new Owner(account.id(), anotherCustomerOf(account.id()));
  }

  @Override
  public CustomerId anotherCustomerOf(AccountId account) {
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

  @Test
  void aCustomerWhoIsForgottenTakesHisCartsAlong() {
    Owner owner = newCustomer();
    Cart cart = CartsContract.filledCart(owner);
    doInTransaction(() -> carts.add(cart));
    assertThat(linesOf(cart)).isEqualTo(3);

    assertThat(inTransaction(() -> customers.removeUnconnected(owner.account(), owner.customer())))
        .isTrue();

    assertThat(inTransaction(() -> carts.find(owner.account(), cart.id()))).isEmpty();
    assertThat(linesOf(cart)).isZero();
  }

  @Test
  void linesThatAreTheSameAreNotWrittenAgain() {
    Owner owner = newCustomer();
    Cart cart = CartsContract.filledCart(owner);
    doInTransaction(() -> carts.add(cart));
    List<String> written = places(cart);

    doInTransaction(() -> carts.save(cart.told()));

    assertThat(places(cart)).isEqualTo(written);
  }

  /** Where the rows stand: a row that is written again moves. */
  private List<String> places(Cart cart) {
    return inTransaction(() ->
        sql.query(
            """
            select ctid::text as place from product_lines
            where account_id = ? and owner_id = ? order by position
            """,
            parameters -> parameters.uuid(cart.account().value()).uuid(cart.id().value()),
            row -> row.text("place")));
  }

  private long linesOf(Cart cart) {
    return inTransaction(() ->
        sql.query(
                """
                select count(*) as count from product_lines where account_id = ? and owner_id = ?
                """,
                parameters -> parameters.uuid(cart.account().value()).uuid(cart.id().value()),
                row -> row.number("count"))
            .getFirst());
  }
}
