package org.orderhub.application.document;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentAnnouncement;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.shared.Actor;

/** Of two who delete it at once, one does. */
public final class DeleteDocumentService implements DeleteDocument {
  private final Documents documents;
  private final DocumentSubjects subjects;
  private final DocumentAnnouncements announcements;
  private final Clock clock;

  public DeleteDocumentService(
      Documents documents,
      DocumentSubjects subjects,
      DocumentAnnouncements announcements,
      Clock clock) {
    this.documents = documents;
    this.subjects = subjects;
    this.announcements = announcements;
    this.clock = clock;
  }

  @Override
  public Optional<ShowDocument.View> delete(AccountId account, DocumentId id, Actor by) {
    return new ShowDocumentService(documents, subjects)
        .show(account, id, by)
        .filter(view -> !(by instanceof Actor.CustomerUser))
        .filter(view -> documents.delete(view.document(), by.name(), clock.instant()))
        .map(view -> told(view, by, clock.instant()));
  }

  private ShowDocument.View told(ShowDocument.View view, Actor by, Instant now) {
    long sequence = subjects.nextSequence(view.document().account(), view.document().subject());
    announcements.announce(
        new DocumentAnnouncement.Deleted(view.document()), view.place(), sequence, by, now);
    return view;
  }
}
