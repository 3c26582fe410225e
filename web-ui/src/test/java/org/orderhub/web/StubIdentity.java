package org.orderhub.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Supplier;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.identity.CompleteSetUp;
import org.orderhub.application.identity.CompleteSetUpService;
import org.orderhub.application.identity.CountedTokens;
import org.orderhub.application.identity.IdentifySession;
import org.orderhub.application.identity.IdentifySessionService;
import org.orderhub.application.identity.InMemorySessions;
import org.orderhub.application.identity.InMemorySetUpLinks;
import org.orderhub.application.identity.InMemoryStaffUsers;
import org.orderhub.application.identity.PatientSignInService;
import org.orderhub.application.identity.PlainPasswordHashes;
import org.orderhub.application.identity.SetUpLinks;
import org.orderhub.application.identity.ShowSetUp;
import org.orderhub.application.identity.ShowSetUpService;
import org.orderhub.application.identity.SignIn;
import org.orderhub.application.identity.SignInService;
import org.orderhub.application.identity.SignOut;
import org.orderhub.application.identity.SignOutService;
import org.orderhub.application.identity.Token;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.Role;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;

/** Three staff users of one account, all with the password {@code demo}. */
@Alternative
@ApplicationScoped
class StubIdentity {
  static final Token SET_UP = new Token("set-up-link");
  static final Account ACCOUNT =
      new Account(
          new AccountId(new UUID(0, 1)),
          "demo",
          "DEMO",
          "Kabelwerk Süd",
          Currency.getInstance("EUR"),
          ZoneId.of("Europe/Vienna"));

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryStaffUsers users = new InMemoryStaffUsers();
  private final InMemorySessions sessions = new InMemorySessions();
  private final InMemorySetUpLinks links = new InMemorySetUpLinks();
  private final PlainPasswordHashes passwords = new PlainPasswordHashes();
  private final Clock clock = Clock.systemUTC();

  StubIdentity() {
    accounts.add(ACCOUNT);
    links.add(new SetUpLinks.SetUpLink(SET_UP.hash(), ACCOUNT.id(), clock.instant()));
    add("admin@demo.test", "Ada Admin", Role.ADMIN);
    add("agent@demo.test", "Abel Agent", Role.AGENT);
    add("viewer@demo.test", "Vera Viewer", Role.VIEWER);
  }

  private void add(String email, String name, Role role) {
    users.add(
        new StaffUser(
            ACCOUNT.id(), new StaffId(UUID.randomUUID()), new EmailAddress(email), name, role),
        passwords.hash("demo"));
  }

  @Produces
  @ApplicationScoped
  SignIn signIn() {
    return new PatientSignInService(
        new SignInService(
            users, sessions, passwords, new CountedTokens(), clock, new NoTransactions()),
        clock);
  }

  @Produces
  @ApplicationScoped
  SignOut signOut() {
    return new SignOutService(sessions);
  }

  @Produces
  @ApplicationScoped
  IdentifySession identifySession() {
    return new IdentifySessionService(sessions, users, accounts, clock);
  }

  @Produces
  @ApplicationScoped
  ShowSetUp showSetUp() {
    return new ShowSetUpService(links, accounts);
  }

  @Produces
  @ApplicationScoped
  CompleteSetUp completeSetUp() {
    return new CompleteSetUpService(links, users, passwords, UUID::randomUUID);
  }

  private static final class NoTransactions implements Transactions {
    @Override
    public <T> T inTransaction(Supplier<T> work) {
      return work.get();
    }
  }
}
