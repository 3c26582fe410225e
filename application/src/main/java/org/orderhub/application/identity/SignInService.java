package org.orderhub.application.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.InvalidValue;

/**
 * Compares the password between two short transactions: comparing is slow on purpose, and a crowd
 * that guesses passwords must not hold the connections that orders need.
 */
public final class SignInService implements SignIn {
  private final StaffUsers users;
  private final Sessions sessions;
  private final PasswordHashes passwords;
  private final Tokens tokens;
  private final Clock clock;
  private final Transactions transactions;

  public SignInService(
      StaffUsers users,
      Sessions sessions,
      PasswordHashes passwords,
      Tokens tokens,
      Clock clock,
      Transactions transactions) {
    this.users = users;
    this.sessions = sessions;
    this.passwords = passwords;
    this.tokens = tokens;
    this.clock = clock;
    this.transactions = transactions;
  }

  @Override
  public Result signIn(Command command) {
    Optional<StaffUsers.Credentials> known =
        email(command).flatMap(email -> transactions.inTransaction(() -> users.withEmail(email)));
    PasswordHash expected = known.map(StaffUsers.Credentials::password).orElseGet(passwords::decoy);
    boolean matches = passwords.matches(command.password(), expected);
    return known
        .filter(credentials -> matches)
        .map(credentials -> begin(credentials.user()))
        .orElseGet(Result.Refused::new);
  }

  private Result begin(StaffUser user) {
    Token token = tokens.next();
    Instant now = clock.instant();
    return transactions.inTransaction(() -> {
      sessions.add(new Sessions.Session(token.hash(), user.account(), user.id(), now, now));
      return new Result.SignedIn(token, user);
    });
  }

  private static Optional<EmailAddress> email(Command command) {
    try {
      return Optional.of(new EmailAddress(command.email().strip()));
    } catch (InvalidValue nobodyHasIt) {
      return Optional.empty();
    }
  }
}
