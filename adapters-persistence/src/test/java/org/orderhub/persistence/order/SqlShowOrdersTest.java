package org.orderhub.persistence.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
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
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrders;
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
class SqlShowOrdersTest {

  @Inject ShowOrders showOrders;
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

    assertThat(show(stored.account(), stored.orderId())).contains(new ShowOrder.View(stored, ""));
  }

  @Test
  void manyAreShownInTheOrderTheyWereAskedForWithTheirOwnLinesInOrder() {
    AccountId mine = new AccountId(UUID.randomUUID());
    AccountId other = new AccountId(UUID.randomUUID());
    Order cable =
        order("A-1")
            .with(line("2"), line("1").under("2"), line("10").under("2"))
            .registered(mine, NOW);
    Order drum = order("A-2").with(line("z")).registered(mine, NOW);
    Order namesake = order("A-1").with(line("b"), line("a")).registered(other, NOW);
    shelf.put(List.of(cable, drum, namesake));

    assertThat(
            showOrders.show(
                List.of(
                    name(namesake),
                    new Orders.Name(mine, new OrderId("A-3")),
                    name(drum),
                    name(cable),
                    name(drum))))
        .containsExactly(view(namesake), Optional.empty(), view(drum), view(cable), view(drum));
  }

  @Test
  void anUnknownOrderAndAnotherAccountsAreNotShown() {
    AccountId account = new AccountId(UUID.randomUUID());
    shelf.put(account, order("A-1"));

    assertThat(show(account, new OrderId("A-2"))).isEmpty();
    assertThat(show(new AccountId(UUID.randomUUID()), new OrderId("A-1"))).isEmpty();
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

    assertThat(show(customer.account(), new OrderId("A-1")).orElseThrow().customerName())
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

  private Optional<ShowOrder.View> show(AccountId account, OrderId orderId) {
    return showOrders.show(List.of(new Orders.Name(account, orderId))).getFirst();
  }

  private static Orders.Name name(Order order) {
    return new Orders.Name(order.account(), order.orderId());
  }

  private static Optional<ShowOrder.View> view(Order order) {
    return Optional.of(new ShowOrder.View(order, ""));
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
