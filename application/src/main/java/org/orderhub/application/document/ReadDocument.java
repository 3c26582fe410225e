package org.orderhub.application.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Document;
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

  /**
   * Writes the whole document, with one part of it in memory.
   *
   * @throws EOFException when it is deleted meanwhile
   */
  default void writeTo(OutputStream out, Document document) throws IOException {
    for (int part = 0; part < document.content().parts(); part++) {
      out.write(
          read(document.account(), document.id(), part)
              .orElseThrow(() -> new EOFException("The document was deleted meanwhile")));
    }
  }
}
