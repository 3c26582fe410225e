package org.orderhub.application.document;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

class InMemoryFoldersTest implements FoldersContract {
  private final InMemoryFolders folders = new InMemoryFolders();

  @Override
  public Folders folders() {
    return folders;
  }

  @Override
  public AccountId newAccount() {
    return new AccountId(UUID.randomUUID());
  }
}
