package org.orderhub.application.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.customer.Customer;

/** What every keeper of visits promises. */
public interface CustomerVisitsContract {
  Instant START = Instant.parse("2026-03-02T08:00:00Z");

  CustomerVisits visits();

  /** A customer who exists. */
  Customer customer();

  @Test
  default void aVisitIsNotedOnceInAWhile() {
    Customer ada = customer();
    UUID staff = new UUID(0, 1);

    assertThat(note(ada, staff, START)).isTrue();
    assertThat(note(ada, staff, START.plusSeconds(1))).isFalse();
    assertThat(note(ada, staff, START.plusSeconds(2))).isTrue();
  }

  @Test
  default void whatOthersVisitIsNotTheSame() {
    Customer ada = customer();

    assertThat(note(ada, new UUID(0, 1), START)).isTrue();
    assertThat(note(ada, new UUID(0, 2), START)).isTrue();
    assertThat(note(customer(), new UUID(0, 1), START)).isTrue();
  }

  private boolean note(Customer customer, UUID staff, Instant at) {
    return visits().note(customer.account(), customer.id(), staff, at, at.minusSeconds(2));
  }
}
