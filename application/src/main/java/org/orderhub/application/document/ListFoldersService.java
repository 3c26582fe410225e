package org.orderhub.application.document;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Folder;

/** A folder is there as long as something is in it. */
public final class ListFoldersService implements ListFolders {
  private final Documents documents;

  public ListFoldersService(Documents documents) {
    this.documents = documents;
  }

  @Override
  public List<Folder> list(AccountId account) {
    return documents.folders(account);
  }
}
