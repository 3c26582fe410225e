package org.orderhub.application.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.Role;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;

/** Staff users of one test. */
public final class InMemoryStaffUsers implements StaffUsers {
  private final List<Credentials> all = new ArrayList<>();

  @Override
  public void add(StaffUser user, PasswordHash password) {
    if (withEmail(user.email()).isPresent()) {
      throw new IllegalStateException("There is a staff user " + user.email());
    }
    all.add(new Credentials(user, password));
  }

  @Override
  public Optional<Credentials> withEmail(EmailAddress email) {
    return all.stream().filter(each -> each.user().email().equals(email)).findFirst();
  }

  @Override
  public Optional<StaffUser> find(AccountId account, StaffId id) {
    return all.stream()
        .map(Credentials::user)
        .filter(user -> user.account().equals(account) && user.id().equals(id))
        .findFirst();
  }

  @Override
  public List<StaffUser> administrators(AccountId account) {
    return all.stream()
        .map(Credentials::user)
        .filter(user -> user.account().equals(account) && user.role() == Role.ADMIN)
        .sorted(Comparator.comparing(user -> user.email().value()))
        .toList();
  }

  @Override
  public boolean isEmpty() {
    return all.isEmpty();
  }
}
