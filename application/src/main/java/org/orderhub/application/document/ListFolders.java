package org.orderhub.application.document;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.NumberedFolder;

/** Lists the folders of an account, by name. */
public interface ListFolders {
  List<NumberedFolder> list(AccountId account);
}
