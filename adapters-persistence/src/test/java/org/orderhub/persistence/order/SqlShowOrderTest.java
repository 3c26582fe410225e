package org.orderhub.persistence.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.AnOrder.order;
import static org.orderhub.persistence.order.OrderShelf.NOW;
import static org.orderhub.persistence.order.OrderShelf.all;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.EveryField;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlShowOrderTest {

  @Inject ShowOrder showOrder;
  @Inject OrderShelf shelf;
  @Inject Accounts accounts;
  @Inject Customers customers;
  @Inject Transactions transactions;

  @Test
  void theWholeOrderIsShown() {
    Order stored =
        Order.register(
            new AccountId(UUID.randomUUID()),
            new OrderKey(UUID.randomUUID()),
            EveryField.draft("A-1"),
            Optional.empty(),
            NOW);
    shelf.put(List.of(stored));

    assertThat(showOrder.show(stored.account(), stored.orderId()))
        .contains(new ShowOrder.View(stored, ""));
  }

  @Test
  void anUnknownOrderAndAnotherAccountsAreNotShown() {
    AccountId account = new AccountId(UUID.randomUUID());
    shelf.put(account, order("A-1"));

    assertThat(showOrder.show(account, new OrderId("A-2"))).isEmpty();
    assertThat(showOrder.show(new AccountId(UUID.randomUUID()), new OrderId("A-1"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada, Lovelace, '', Ada Lovelace",
    "Ada, '', '', Ada",
    "'', Lovelace, '', Lovelace",
    "Ada, Lovelace, Engines & Co, Engines & Co",
    "'', '', '', ''"
  })
  void theCustomerIsNamedInTheOrderAndInTheList(
      String first, String last, String company, String shown) {
    Customer customer = customer(new PersonName(first, last, company));
    shelf.put(customer.account(), order("A-1").connectedTo(customer.id()));

    assertThat(showOrder.show(customer.account(), new OrderId("A-1")).orElseThrow().customerName())
        .isEqualTo(shown);
    assertThat(shelf.page(all(customer.account())).items().getFirst().customerName())
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "Ada, Lovelace, '', Ada Lovelace",
    "Ada, Lovelace, Engines & Co, Engines & Co",
    "'', '', '', ''"
  })
  void whileNoCustomerIsConnectedAListNamesWhoPays(
      String first, String last, String company, String shown) {
    AccountId account = new AccountId(UUID.randomUUID());
    Address payer =
        new Address(
            new Address.Addressee(first, last, company), "", "", Address.NONE.place(), "", "");
    shelf.put(account, order("A-1").billedTo(payer));

    assertThat(shelf.page(all(account)).items().getFirst().customerName()).isEqualTo(shown);
  }

  private Customer customer(PersonName name) {
    Account account = AccountsContract.newAccount();
    Customer customer =
        new Customer(
            account.id(),
            new CustomerId(UUID.randomUUID()),
            1,
            EntityType.BUSINESS,
            name,
            new Customer.Reachable("", "", ""),
            "");
    transactions.inTransaction(() -> {
      accounts.add(account);
      customers.add(customer);
      return customer;
    });
    return customer;
  }
}
