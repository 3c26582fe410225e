package org.orderhub.application.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.document.DocumentSubject;

/** The customers, orders and offers that documents belong to. */
public interface DocumentSubjects {

  /** Empty when there is no such thing, or none any more. */
  Optional<Place> find(AccountId account, DocumentSubject subject);

  /**
   * The number of the subject's next event; whoever else changes the subject waits until the
   * transaction ends.
   */
  long nextSequence(AccountId account, DocumentSubject subject);

  /**
   * A subject as documents see it.
   *
   * @param reference what people call it: the sender's id of an order, the number of an offer
   * @param customer whose it is; none for an order without one
   * @param shown whether the customer sees what is there
   */
  record Place(
      DocumentSubject subject, String reference, @Nullable CustomerId customer, boolean shown) {}
}
