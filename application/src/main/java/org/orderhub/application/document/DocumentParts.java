package org.orderhub.application.document;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentId;

/** The bytes of documents, part by part: nobody ever holds a whole file in memory. */
public interface DocumentParts {

  /**
   * Keeps one part of a document that is added in the same transaction.
   *
   * @param part 0, 1, 2, ...
   */
  void put(AccountId account, DocumentId document, int part, byte[] bytes);

  /** Empty behind the last part, and for a document that is gone. */
  Optional<byte[]> find(AccountId account, DocumentId document, int part);
}
