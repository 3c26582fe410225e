package org.orderhub.application.document;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.shared.Actor;

/** A document goes out of sight with what it belongs to. */
public final class ShowDocumentService implements ShowDocument {
  private final Documents documents;
  private final DocumentAccess access;

  public ShowDocumentService(Documents documents, DocumentSubjects subjects) {
    this.documents = documents;
    this.access = new DocumentAccess(subjects);
  }

  @Override
  public Optional<View> show(AccountId account, DocumentId id, Actor by) {
    return documents
        .find(account, id)
        .flatMap(document ->
            access.place(account, document.subject(), by).map(place -> new View(document, place)));
  }
}
