package org.orderhub.application.identity;

import java.util.Optional;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.Role;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;

/** Uses the link up before anything else is stored: of two at the same time, one wins. */
public final class CompleteSetUpService implements CompleteSetUp {
  private final SetUpLinks links;
  private final StaffUsers users;
  private final PasswordHashes passwords;
  private final Ids ids;

  public CompleteSetUpService(
      SetUpLinks links, StaffUsers users, PasswordHashes passwords, Ids ids) {
    this.links = links;
    this.users = users;
    this.passwords = passwords;
    this.ids = ids;
  }

  @Override
  public Result complete(Command command) {
    Optional<SetUpLinks.SetUpLink> link = links.find(command.token().hash());
    if (link.isEmpty()) {
      return new Result.LinkInvalid();
    }
    if (users.withEmail(command.email()).isPresent()) {
      return new Result.EmailTaken(command.email());
    }
    AccountId account = link.get().account();
    return links.useUp(account)
        ? new Result.Completed(add(account, command))
        : new Result.LinkInvalid();
  }

  private StaffUser add(AccountId account, Command command) {
    var user =
        new StaffUser(
            account, new StaffId(ids.next()), command.email(), command.name(), Role.ADMIN);
    users.add(user, passwords.hash(command.password().value()));
    return user;
  }
}
