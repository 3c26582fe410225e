package org.orderhub.application.customer;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Version;

/** Forgets a customer who has no orders. */
public interface DeleteCustomer {
  Result delete(Command command);

  /**
   * @param expected the version that is to be deleted; none for whichever is current
   */
  record Command(AccountId account, CustomerId id, @Nullable Version expected) {}

  sealed interface Result {
    record Deleted(CustomerId id) implements Result {}

    /** Orders are connected to the customer; nothing was deleted. */
    record HasOrders(CustomerId id) implements Result {}

    record Conflict(Customer current) implements Result {}

    record Missing(CustomerId id) implements Result {}
  }
}
