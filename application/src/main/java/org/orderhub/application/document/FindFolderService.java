package org.orderhub.application.document;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.NumberedFolder;

/** Finds it as it is kept. */
public final class FindFolderService implements FindFolder {
  private final Folders folders;

  public FindFolderService(Folders folders) {
    this.folders = folders;
  }

  @Override
  public Optional<NumberedFolder> find(AccountId account, long number) {
    return folders.find(account, number);
  }
}
