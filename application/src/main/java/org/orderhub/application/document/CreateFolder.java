package org.orderhub.application.document;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.document.NumberedFolder;

/** Makes a folder for documents to come. */
public interface CreateFolder {

  Result create(AccountId account, Folder folder);

  /** What came of it. */
  sealed interface Result {
    NumberedFolder folder();

    record Created(NumberedFolder folder) implements Result {}

    record WasThere(NumberedFolder folder) implements Result {}
  }
}
