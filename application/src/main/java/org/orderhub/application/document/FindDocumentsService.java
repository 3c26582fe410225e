package org.orderhub.application.document;

import java.util.List;
import java.util.Optional;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.document.Document;

/** Reads one more than asked for, to know whether there is a next page. */
public final class FindDocumentsService implements FindDocuments {
  private final Documents documents;
  private final DocumentAccess access;

  public FindDocumentsService(Documents documents, DocumentSubjects subjects) {
    this.documents = documents;
    this.access = new DocumentAccess(subjects);
  }

  @Override
  public Optional<Page<Document>> find(Query query) {
    return access
        .place(query.account(), query.subject(), query.by())
        .map(place ->
            page(
                documents.of(query.account(), query.subject(), query.limit() + 1, query.after()),
                query.limit()));
  }

  private static Page<Document> page(List<Document> found, int limit) {
    return found.size() <= limit
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, limit), found.get(limit - 1).id().toString());
  }
}
