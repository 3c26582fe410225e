package org.orderhub.application.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.shared.EmailAddress;

/** The addresses in a list. */
public final class InMemorySuppressions implements Suppressions {
  private final List<Suppression> suppressions = new ArrayList<>();

  @Override
  public void add(Suppression suppression) {
    if (find(suppression.account(), suppression.address()).isEmpty()) {
      suppressions.add(suppression);
    }
  }

  @Override
  public Optional<Suppression> find(AccountId account, EmailAddress address) {
    return suppressions.stream()
        .filter(each -> each.account().equals(account) && each.address().equals(address))
        .findFirst();
  }

  @Override
  public boolean remove(AccountId account, EmailAddress address) {
    return suppressions.removeIf(
        each -> each.account().equals(account) && each.address().equals(address));
  }

  @Override
  public List<Suppression> list(
      AccountId account, String search, @Nullable EmailAddress after, int limit) {
    return suppressions.stream()
        .filter(each -> each.account().equals(account))
        .filter(each -> each.address().value().startsWith(search))
        .filter(each -> after == null || each.address().value().compareTo(after.value()) > 0)
        .sorted(Comparator.comparing(each -> each.address().value()))
        .limit(limit)
        .toList();
  }
}
