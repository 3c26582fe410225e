package org.orderhub.application.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.customer.InMemoryCustomers;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;

final class FindContactTest {
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));

  private final InMemoryCustomers customers = new InMemoryCustomers();
  private final FindContact contacts = new FindContactService(customers);

  @Test
  void aContactIsFoundByUuidNumberAndOwnId() {
    CustomerId ada = add(7, "crm-1");

    assertThat(contacts.find(ACCOUNT, ada.toString())).contains(ada);
    assertThat(contacts.find(ACCOUNT, ada.toString().toUpperCase(Locale.ROOT))).contains(ada);
    assertThat(contacts.find(ACCOUNT, "7")).contains(ada);
    assertThat(contacts.find(ACCOUNT, "crm-1")).contains(ada);
  }

  @Test
  void anotherAccountsContactAndTextsThatCanBeNoKeyFindNobody() {
    add(7, "crm-1");

    assertThat(contacts.find(new AccountId(new UUID(0, 2)), "7")).isEmpty();
    assertThat(contacts.find(ACCOUNT, "")).isEmpty();
    assertThat(contacts.find(ACCOUNT, "x".repeat(500))).isEmpty();
    assertThat(contacts.find(ACCOUNT, "\u0000")).isEmpty();
  }

  @Test
  void aNumberComesBeforeAnOwnIdOfTheSameText() {
    CustomerId numbered = add(7, "");
    add(8, "7");

    assertThat(contacts.find(ACCOUNT, "7")).contains(numbered);
  }

  private CustomerId add(long number, String externalId) {
    CustomerId id = new CustomerId(UUID.randomUUID());
    customers.add(
        new Customer(
            ACCOUNT,
            id,
            number,
            EntityType.INDIVIDUAL,
            new PersonName("Ada", "", ""),
            new Customer.Reachable("", "", externalId),
            ""));
    return id;
  }
}
