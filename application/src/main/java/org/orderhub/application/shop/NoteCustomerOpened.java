package org.orderhub.application.shop;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.Actor;

/**
 * Tells that staff opened the page of a customer, each time they do. A page that is loaded twice
 * within two seconds was opened once.
 */
public interface NoteCustomerOpened {

  Result note(Command command);

  record Command(AccountId account, CustomerId customer, Actor.StaffUser by) {}

  sealed interface Result {
    record Noted() implements Result {}

    record NotedAlready() implements Result {}

    record Missing(CustomerId customer) implements Result {}
  }
}
