package org.orderhub.application.shop;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.identity.PasswordHash;
import org.orderhub.application.identity.PasswordHashes;
import org.orderhub.application.identity.Token;
import org.orderhub.application.identity.Tokens;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.InvalidValue;

/**
 * Compares passwords between two short transactions, as the sign-in of staff does. A person may be
 * a customer of several accounts by one address: the password tells which is meant.
 */
public final class SignInCustomerService implements SignInCustomer {
  private static final int MOST_LOGINS = 5;

  private final CustomerLogins logins;
  private final CustomerSessions sessions;
  private final Customers customers;
  private final PasswordHashes passwords;
  private final Tokens tokens;
  private final ClientAnnouncements announcements;
  private final Clock clock;
  private final Transactions transactions;

  public SignInCustomerService(
      Stores stores,
      PasswordHashes passwords,
      Tokens tokens,
      ClientAnnouncements announcements,
      Clock clock,
      Transactions transactions) {
    this.logins = stores.logins();
    this.sessions = stores.sessions();
    this.customers = stores.customers();
    this.passwords = passwords;
    this.tokens = tokens;
    this.announcements = announcements;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** What is known of who may come in. */
  public record Stores(CustomerLogins logins, CustomerSessions sessions, Customers customers) {}

  @Override
  public Result signIn(Command command) {
    List<CustomerLogins.Login> known = known(command.email());
    if (known.isEmpty()) {
      passwords.matches(command.password(), passwords.decoy());
    }
    return known.stream()
        .filter(login -> matches(command, login.password()))
        .findFirst()
        .flatMap(login -> begin(login, command.isRemembered()))
        .orElseGet(Result.Refused::new);
  }

  private boolean matches(Command command, PasswordHash hash) {
    return passwords.matches(command.password(), hash);
  }

  private Optional<Result> begin(CustomerLogins.Login login, boolean isRemembered) {
    Token token = tokens.next();
    Instant now = clock.instant();
    return transactions.inTransaction(() ->
        customers
            .find(login.account(), login.customer())
            .map(customer -> begin(customer, token, now, isRemembered)));
  }

  private Result begin(Customer customer, Token token, Instant now, boolean isRemembered) {
    sessions.add(
        new CustomerSessions.Session(
            token.hash(), customer.account(), customer.id(), now, now, isRemembered));
    announcements.cameIn(customer, ClientAnnouncements.self(customer), now);
    return new Result.SignedIn(token, customer);
  }

  private List<CustomerLogins.Login> known(String typed) {
    try {
      EmailAddress email = new EmailAddress(typed.strip());
      return transactions.inTransaction(() -> logins.withEmail(email, MOST_LOGINS));
    } catch (InvalidValue nobodyHasIt) {
      return List.of();
    }
  }
}
