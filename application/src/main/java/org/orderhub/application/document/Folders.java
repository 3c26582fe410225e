package org.orderhub.application.document;

import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.document.NumberedFolder;

/** The folders of accounts; one that was made stays, whatever becomes of what is in it. */
public interface Folders {

  Optional<NumberedFolder> find(AccountId account, Folder folder);

  Optional<NumberedFolder> find(AccountId account, long number);

  /** The folder of that name, made where there is none. */
  NumberedFolder keep(AccountId account, Folder folder);

  /** All of an account, by name. */
  List<NumberedFolder> list(AccountId account);
}
