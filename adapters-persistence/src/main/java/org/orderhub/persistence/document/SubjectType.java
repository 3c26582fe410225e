package org.orderhub.persistence.document;

import java.util.UUID;
import org.orderhub.domain.document.DocumentSubject;

/** What a document belongs to, as its column names it. */
enum SubjectType {
  CUSTOMER,
  ORDER,
  OFFER;

  static String of(DocumentSubject subject) {
    return subject.inTheLog().kind().name();
  }

  DocumentSubject withId(UUID id) {
    return switch (this) {
      case CUSTOMER -> new DocumentSubject.OfCustomer(id);
      case ORDER -> new DocumentSubject.OfOrder(id);
      case OFFER -> new DocumentSubject.OfOffer(id);
    };
  }
}
