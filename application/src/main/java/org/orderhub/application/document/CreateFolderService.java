package org.orderhub.application.document;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Folder;

/** A name that is taken leads to the folder that has it. */
public final class CreateFolderService implements CreateFolder {
  private final Folders folders;

  public CreateFolderService(Folders folders) {
    this.folders = folders;
  }

  @Override
  public Result create(AccountId account, Folder folder) {
    return folders
        .find(account, folder)
        .<Result>map(Result.WasThere::new)
        .orElseGet(() -> new Result.Created(folders.keep(account, folder)));
  }
}
