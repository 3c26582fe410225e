package org.orderhub.application.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.shared.Version;

final class CustomerUseCasesTest {
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final AccountId OTHER = new AccountId(new UUID(0, 2));

  private final InMemoryCustomers customers = new InMemoryCustomers();

  @Test
  void customersGetRisingNumbers() {
    assertThat(create("Ada").number()).isEqualTo(1);
    assertThat(create("Grace").number()).isEqualTo(2);
  }

  @Test
  void aCustomerIsShownToItsAccount() {
    Customer ada = create("Ada");

    assertThat(new ShowCustomerService(customers).show(ACCOUNT, ada.id())).contains(ada);
    assertThat(new ShowCustomerService(customers).show(OTHER, ada.id())).isEmpty();
  }

  @Test
  void aChangeRaisesTheVersionUnlessNothingDiffers() {
    Customer ada = create("Ada");

    assertThat(change(ada, "Augusta", Version.FIRST))
        .isEqualTo(new ChangeCustomer.Result.Changed(ada.with(profile("Augusta"))));
    assertThat(change(ada, "Augusta", null))
        .isEqualTo(new ChangeCustomer.Result.Changed(ada.with(profile("Augusta"))));
  }

  @Test
  void aStaleChangeIsAConflict() {
    Customer ada = create("Ada");
    change(ada, "Augusta", null);

    assertThat(change(ada, "Mine", Version.FIRST))
        .isEqualTo(new ChangeCustomer.Result.Conflict(ada.with(profile("Augusta"))));
    assertThat(delete(ada, Version.FIRST))
        .isEqualTo(new DeleteCustomer.Result.Conflict(ada.with(profile("Augusta"))));
  }

  @Test
  void onlyACustomerWithoutOrdersIsDeleted() {
    Customer ada = create("Ada");
    Customer grace = create("Grace");
    customers.connect(grace.id());

    assertThat(delete(ada, null)).isEqualTo(new DeleteCustomer.Result.Deleted(ada.id()));
    assertThat(delete(grace, null)).isEqualTo(new DeleteCustomer.Result.HasOrders(grace.id()));
    assertThat(delete(ada, null)).isEqualTo(new DeleteCustomer.Result.Missing(ada.id()));
    assertThat(change(ada, "Ada", null)).isEqualTo(new ChangeCustomer.Result.Missing(ada.id()));
  }

  private final CountingIds ids = new CountingIds();

  private Customer create(String name) {
    return new CreateCustomerService(customers, ids)
        .create(new CreateCustomer.Command(ACCOUNT, profile(name)));
  }

  private ChangeCustomer.Result change(Customer ada, String name, @Nullable Version expected) {
    return new ChangeCustomerService(customers)
        .change(new ChangeCustomer.Command(ACCOUNT, ada.id(), profile(name), expected));
  }

  private DeleteCustomer.Result delete(Customer customer, @Nullable Version expected) {
    return new DeleteCustomerService(customers)
        .delete(new DeleteCustomer.Command(ACCOUNT, customer.id(), expected));
  }

  private static Customer.Profile profile(String name) {
    return new Customer.Profile(
        EntityType.INDIVIDUAL,
        new PersonName(name, "", ""),
        new Customer.Reachable("", "", ""),
        "",
        List.of());
  }
}
