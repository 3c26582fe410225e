package org.orderhub.application.identity;

import org.jspecify.annotations.Nullable;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.identity.ApiKey;
import org.orderhub.domain.identity.Role;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;

/** Stores the account, the administrator with a hashed password, and the hash of the key. */
public final class OpenAccountService implements OpenAccount {
  private final Accounts accounts;
  private final StaffUsers users;
  private final ApiKeys keys;
  private final PasswordHashes passwords;
  private final Tokens tokens;
  private final Ids ids;

  public OpenAccountService(
      Accounts accounts,
      StaffUsers users,
      ApiKeys keys,
      PasswordHashes passwords,
      Tokens tokens,
      Ids ids) {
    this.accounts = accounts;
    this.users = users;
    this.keys = keys;
    this.passwords = passwords;
    this.tokens = tokens;
    this.ids = ids;
  }

  @Override
  public Result open(Command command) {
    Account account = command.account();
    Administrator administrator = command.administrator();
    if (accounts.named(account.slug()).isPresent()) {
      return new Result.SlugTaken(account.slug());
    }
    if (users.withEmail(administrator.email()).isPresent()) {
      return new Result.EmailTaken(administrator.email());
    }
    accounts.add(account);
    return new Result.Opened(add(account, administrator), add(account, command.key()));
  }

  private StaffUser add(Account account, Administrator administrator) {
    var user =
        new StaffUser(
            account.id(),
            new StaffId(ids.next()),
            administrator.email(),
            administrator.name(),
            Role.ADMIN);
    users.add(user, passwords.hash(administrator.password()));
    return user;
  }

  private @Nullable NewKey add(Account account, @Nullable KeyWish wish) {
    if (wish == null) {
      return null;
    }
    var key = new ApiKey(account.id(), ids.next(), wish.name(), wish.scope());
    Token secret = wish.secret() == null ? tokens.next() : wish.secret();
    keys.add(key, secret.hash());
    return new NewKey(key, secret);
  }
}
