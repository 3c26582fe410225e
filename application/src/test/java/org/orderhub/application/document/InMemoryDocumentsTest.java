package org.orderhub.application.document;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

class InMemoryDocumentsTest implements DocumentsContract {
  private final InMemoryDocuments documents = new InMemoryDocuments();

  @Override
  public Documents documents() {
    return documents;
  }

  @Override
  public DocumentParts parts() {
    return documents;
  }

  @Override
  public AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }
}
