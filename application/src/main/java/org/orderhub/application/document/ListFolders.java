package org.orderhub.application.document;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Folder;

/** Lists the folders that hold documents, by name. */
public interface ListFolders {
  List<Folder> list(AccountId account);
}
