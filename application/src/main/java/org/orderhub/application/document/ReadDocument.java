package org.orderhub.application.document;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentId;

/**
 * Reads one part of a document that was shown to whoever asks. A file is read part by part, each in
 * a transaction of its own: a slow reader holds none.
 */
public interface ReadDocument {

  /**
   * Empty behind the last part, and once the document is deleted.
   *
   * @param part 0, 1, 2, ...
   */
  Optional<byte[]> read(AccountId account, DocumentId document, int part);
}
