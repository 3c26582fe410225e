package org.orderhub.application.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.document.NumberedFolder;

/** Folders in lists. */
public final class InMemoryFolders implements Folders {
  private final Map<AccountId, List<NumberedFolder>> all = new HashMap<>();

  @Override
  public Optional<NumberedFolder> find(AccountId account, Folder folder) {
    return of(account).stream().filter(each -> each.folder().equals(folder)).findFirst();
  }

  @Override
  public Optional<NumberedFolder> find(AccountId account, long number) {
    return of(account).stream().filter(each -> each.number() == number).findFirst();
  }

  @Override
  public NumberedFolder keep(AccountId account, Folder folder) {
    return find(account, folder).orElseGet(() -> added(account, folder));
  }

  @Override
  public List<NumberedFolder> list(AccountId account) {
    return of(account).stream().sorted(Comparator.comparing(each -> each.folder().name())).toList();
  }

  private NumberedFolder added(AccountId account, Folder folder) {
    var numbered = new NumberedFolder(of(account).size() + 1, folder);
    of(account).add(numbered);
    return numbered;
  }

  private List<NumberedFolder> of(AccountId account) {
    return all.computeIfAbsent(account, none -> new ArrayList<>());
  }
}
