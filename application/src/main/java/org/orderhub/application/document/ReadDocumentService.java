package org.orderhub.application.document;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentId;

/** Looks the part up. */
public final class ReadDocumentService implements ReadDocument {
  private final DocumentParts parts;

  public ReadDocumentService(DocumentParts parts) {
    this.parts = parts;
  }

  @Override
  public Optional<byte[]> read(AccountId account, DocumentId document, int part) {
    return parts.find(account, document, part);
  }
}
