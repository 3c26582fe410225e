package org.orderhub.domain.document;

import java.util.UUID;
import org.orderhub.domain.eventlog.Subject;

/** What a document belongs to, by our id of it. */
public sealed interface DocumentSubject {
  UUID id();

  record OfCustomer(UUID id) implements DocumentSubject {}

  record OfOrder(UUID id) implements DocumentSubject {}

  record OfOffer(UUID id) implements DocumentSubject {}

  /** Whose events a document's are counted among. */
  default Subject inTheLog() {
    return switch (this) {
      case OfCustomer customer -> new Subject(Subject.Kind.CUSTOMER, customer.id());
      case OfOrder order -> new Subject(Subject.Kind.ORDER, order.id());
      case OfOffer offer -> new Subject(Subject.Kind.OFFER, offer.id());
    };
  }
}
