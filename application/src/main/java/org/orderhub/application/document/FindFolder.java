package org.orderhub.application.document;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.NumberedFolder;

/** Finds a folder by its number. */
public interface FindFolder {
  Optional<NumberedFolder> find(AccountId account, long number);
}
