package org.orderhub.application.document;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.NumberedFolder;

/** Lists them as they are kept. */
public final class ListFoldersService implements ListFolders {
  private final Folders folders;

  public ListFoldersService(Folders folders) {
    this.folders = folders;
  }

  @Override
  public List<NumberedFolder> list(AccountId account) {
    return folders.list(account);
  }
}
