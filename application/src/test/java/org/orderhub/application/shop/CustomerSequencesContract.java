package org.orderhub.application.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderhub.domain.customer.Customer;

/** What every counter of customers' events promises. */
public interface CustomerSequencesContract {

  CustomerSequences sequences();

  /** A customer who exists. */
  Customer customer();

  @Test
  default void eachCustomersEventsAreCountedFromOne() {
    Customer ada = customer();
    Customer rosa = customer();

    assertThat(sequences().next(ada.account(), ada.id())).isEqualTo(1);
    assertThat(sequences().next(ada.account(), ada.id())).isEqualTo(2);
    assertThat(sequences().next(rosa.account(), rosa.id())).isEqualTo(1);
    assertThat(sequences().next(ada.account(), ada.id())).isEqualTo(3);
  }
}
