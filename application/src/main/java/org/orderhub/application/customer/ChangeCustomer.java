package org.orderhub.application.customer;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Version;

/** Changes what is known of a customer. */
public interface ChangeCustomer {
  Result change(Command command);

  /**
   * @param expected the version the change was made on; none for whichever is current
   */
  record Command(
      AccountId account, CustomerId id, Customer.Profile profile, @Nullable Version expected) {}

  sealed interface Result {
    record Changed(Customer customer) implements Result {}

    record Conflict(Customer current) implements Result {}

    record Missing(CustomerId id) implements Result {}
  }
}
