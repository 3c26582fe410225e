package org.orderhub.persistence.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.AnOrder.order;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.customer.CustomersContract;
import org.orderhub.application.customer.DeleteCustomer;
import org.orderhub.application.customer.DeleteCustomerService;
import org.orderhub.application.customer.FindCustomers;
import org.orderhub.application.order.Orders;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.order.Order;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlCustomersTest implements CustomersContract {

  @Inject Customers customers;
  @Inject FindCustomers findCustomers;
  @Inject Orders orders;
  @Inject Accounts accounts;
  @Inject Transactions transactions;
  @Inject Sql sql;

  @Override
  public Customers customers() {
    return customers;
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public AccountId newAccount() {
    Account account = AccountsContract.newAccount();
    doInTransaction(() -> accounts.add(account));
    return account.id();
  }

  @Override
  public void connectAnOrder(Customer customer) {
    Order order =
        order("A-1")
            .connectedTo(customer.id())
            .registered(customer.account(), Instant.parse("2026-03-01T08:00:00Z"));
    doInTransaction(() -> orders.addAll(List.of(order)));
  }

  @ParameterizedTest
  @CsvSource({
    "ém, 3",
    "ÉMILE, 3",
    "zak, ''",
    "žák, 3",
    "o'neil, 2",
    "neil, 2",
    "ada@ex, 2",
    "+43 660 123, 2",
    "+43 660 1234567, 2",
    "435, 1",
    "elektro gmbh, 1",
    "elektro ada, ''",
    "&, ''",
    "'\\ '' : * !', ''",
    "43bbde92-9388-4ede, 4",
    "4ed, 4",
    "-9388, 4",
    "'', 4 3 2 1"
  })
  void customersAreFoundByTheBeginningsOfTheirWords(String search, String numbers) {
    AccountId account = newAccount();
    add(account, 1, new PersonName("Karl", "Elsner", "Elektro-Elsner GmbH"), "", "+43 5 1");
    add(account, 2, new PersonName("Ada", "O'Neil", ""), "ada@example.org", "+436601234567");
    add(account, 3, new PersonName("Émile", "Žák", ""), "", "");
    add(account, 4, new PersonName("Unit", "43bbde92-9388-4ede", ""), "", "");

    assertThat(find(account, search, 10, null))
        .containsExactlyElementsOf(
            Arrays.stream(numbers.split(" "))
                .filter(text -> !text.isEmpty())
                .map(Long::valueOf)
                .toList());
  }

  @Test
  void theListGoesOnWhereThePageBeforeEnded() {
    AccountId account = newAccount();
    for (int number = 1; number <= 5; number++) {
      add(account, number, new PersonName("Ada", "", ""), "", "");
    }
    assertThat(find(account, "", 2, null)).containsExactly(5L, 4L);
    assertThat(find(account, "ada", 2, 4L)).containsExactly(3L, 2L);
    assertThat(find(account, "", 2, 2L)).containsExactly(1L);
    assertThat(find(newAccount(), "", 2, null)).isEmpty();
  }

  /** Whoever looked for the customer before the deletion began may connect an order. */
  @Test
  void aCustomerIsNotTakenFromUnderAnOrderThatIsUnderWay() {
    AccountId account = newAccount();
    add(account, 1, new PersonName("Ada", "", ""), "ada@example.org", "");
    var contact =
        new Customers.Contact(account, ContactKey.of(ContactKey.Type.EMAIL, "ada@example.org"));
    AtomicReference<CompletableFuture<DeleteCustomer.Result>> deletion = new AtomicReference<>();

    doInTransaction(() -> {
      CustomerId ada = customers.matching(List.of(contact)).get(contact);
      deletion.set(CompletableFuture.supplyAsync(() -> delete(account, ada)));
      while (!deletion.get().isDone() && !isAwaited()) {
        Thread.onSpinWait();
      }
      orders.addAll(List.of(order("A-1").connectedTo(ada).registered(account, Instant.EPOCH)));
    });

    assertThat(deletion.get().join()).isInstanceOf(DeleteCustomer.Result.HasOrders.class);
  }

  private DeleteCustomer.Result delete(AccountId account, CustomerId id) {
    var service = new DeleteCustomerService(customers);
    return transactions.inTransaction(
        () -> service.delete(new DeleteCustomer.Command(account, id, null)));
  }

  private boolean isAwaited() {
    return !sql.query(
            "select 1 as one from pg_locks where relation = 'customers'::regclass and not granted",
            parameters -> {},
            row -> row.number("one"))
        .isEmpty();
  }

  private void add(AccountId account, long number, PersonName name, String email, String phone) {
    var reachable = new Customer.Reachable(email, phone, "");
    var id = new CustomerId(UUID.randomUUID());
    var customer = new Customer(account, id, number, EntityType.BUSINESS, name, reachable, "");
    doInTransaction(() -> customers.add(customer));
  }

  private List<Long> find(AccountId account, String search, int limit, @Nullable Long after) {
    return findCustomers
        .find(new FindCustomers.Query(account, search, limit, after))
        .items()
        .stream()
        .map(Customer::number)
        .toList();
  }
}
