package org.orderhub.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.document.NumberedFolder;

/** What every collection of folders promises. */
public interface FoldersContract extends InTransactions {

  Folders folders();

  /** An account that exists. */
  AccountId newAccount();

  @Test
  default void aFolderIsMadeOnceAndHasItsNumberForEver() {
    AccountId account = newAccount();
    NumberedFolder invoices = kept(account, "Invoices");
    NumberedFolder forms = kept(account, "Forms");

    assertThat(invoices).isEqualTo(new NumberedFolder(1, new Folder("Invoices")));
    assertThat(forms.number()).isEqualTo(2);
    assertThat(kept(account, "Invoices")).isEqualTo(invoices);
    assertThat(inTransaction(() -> folders().find(account, 2))).contains(forms);
    assertThat(inTransaction(() -> folders().find(account, forms.folder()))).contains(forms);
    assertThat(inTransaction(() -> folders().list(account))).containsExactly(forms, invoices);
  }

  @Test
  default void anAccountSeesItsOwn() {
    AccountId account = newAccount();
    NumberedFolder folder = kept(account, "Invoices");
    AccountId other = newAccount();

    assertThat(inTransaction(() -> folders().find(other, folder.number()))).isEmpty();
    assertThat(inTransaction(() -> folders().find(other, folder.folder()))).isEmpty();
    assertThat(inTransaction(() -> folders().list(other))).isEmpty();
    assertThat(kept(other, "Forms").number()).isEqualTo(1);
  }

  private NumberedFolder kept(AccountId account, String name) {
    return inTransaction(() -> folders().keep(account, new Folder(name)));
  }
}
