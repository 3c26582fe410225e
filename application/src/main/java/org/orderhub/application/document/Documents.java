package org.orderhub.application.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.Folder;

/** All documents, without their bytes. */
public interface Documents {

  /** Adds a new one of a version that nobody has. */
  void add(Document document);

  /** Empty for one that was deleted. */
  Optional<Document> find(AccountId account, DocumentId id);

  /**
   * Those of a subject, the newest first.
   *
   * @param after the document at which the page before ended; none for the first page
   */
  List<Document> of(
      AccountId account, DocumentSubject subject, int limit, @Nullable DocumentId after);

  /** The highest version there ever was, deleted ones included; 0 for a name that is new. */
  int lastVersion(AccountId account, DocumentSubject subject, Folder folder, FileName name);

  /** Forgets the bytes, and keeps who deleted it and when; false when it is gone already. */
  boolean delete(Document document, String by, Instant at);
}
