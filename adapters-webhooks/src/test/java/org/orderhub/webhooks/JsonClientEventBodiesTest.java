package org.orderhub.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.shared.Actor;

class JsonClientEventBodiesTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Customer ADA =
      new Customer(
          new AccountId(new UUID(0, 1)),
          new CustomerId(UUID.fromString("019a0000-0000-7000-8000-000000000002")),
          1001,
          EntityType.INDIVIDUAL,
          new PersonName("Ada \"A\"", "Byron", ""),
          new Customer.Reachable("", "", ""),
          "");

  private final JsonClientEventBodies bodies = new JsonClientEventBodies();

  @Test
  void aCustomerWhoCameInIsToldWithNumberAndName() {
    assertThat(bodies.write(ADA, new Actor.CustomerUser(ADA.id().value(), "Ada"), NOON, 1))
        .isEqualTo(
            """
            {"type":"client.logged","timestamp":"2026-03-01T12:00:00Z","data":{\
            "customerId":"019a0000-0000-7000-8000-000000000002","customerNumber":1001,\
            "customerName":"Ada \\"A\\" Byron","who":"customer",\
            "actor":{"kind":"customer","name":"Ada"}},"sequence":1}\
            """);
  }

  @Test
  void staffWhoOpenedThePageAreAnOperator() {
    assertThat(bodies.write(ADA, new Actor.StaffUser(new UUID(0, 3), "Zoë"), NOON, 7))
        .contains("\"who\":\"operator\",\"actor\":{\"kind\":\"staff\",\"name\":\"Zoë\"}")
        .endsWith("\"sequence\":7,\"previousSequence\":6}");
  }
}
