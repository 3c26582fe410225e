package org.orderhub.application.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.EmailAddress;

/** Logins in a list, the latest first. */
public final class InMemoryCustomerLogins implements CustomerLogins {
  private final List<Login> logins = new ArrayList<>();

  @Override
  public void put(Login login) {
    logins.removeIf(
        old -> old.account().equals(login.account()) && old.customer().equals(login.customer()));
    logins.addFirst(login);
  }

  @Override
  public List<Login> withEmail(EmailAddress email, int limit) {
    return logins.stream().filter(login -> login.email().equals(email)).limit(limit).toList();
  }

  @Override
  public Optional<Login> withEmail(AccountId account, EmailAddress email) {
    return logins.stream()
        .filter(login -> login.account().equals(account) && login.email().equals(email))
        .findFirst();
  }

  @Override
  public Optional<Login> find(AccountId account, CustomerId customer) {
    return logins.stream()
        .filter(login -> login.account().equals(account) && login.customer().equals(customer))
        .findFirst();
  }
}
