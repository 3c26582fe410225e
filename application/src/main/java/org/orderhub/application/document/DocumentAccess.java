package org.orderhub.application.document;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.shared.Actor;

/** Who sees which documents: customers those of their own orders, and of offers sent to them. */
final class DocumentAccess {
  private final DocumentSubjects subjects;

  DocumentAccess(DocumentSubjects subjects) {
    this.subjects = subjects;
  }

  /** The subject, where it is there and whoever asks may see it. */
  Optional<DocumentSubjects.Place> place(AccountId account, DocumentSubject subject, Actor by) {
    return subjects.find(account, subject).filter(place -> sees(by, place));
  }

  private static boolean sees(Actor by, DocumentSubjects.Place place) {
    return switch (by) {
      case Actor.CustomerUser customer ->
          place.shown()
              && place.customer() != null
              && place.customer().value().equals(customer.id());
      case Actor.StaffUser staff -> true;
      case Actor.PartnerKey key -> true;
      case Actor.Workflow workflow -> true;
      case Actor.Hub hub -> true;
    };
  }
}
