package org.orderhub.application.identity;

import java.util.UUID;
import java.util.function.Supplier;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.identity.Role;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.identity.StaffUser;
import org.orderhub.domain.shared.EmailAddress;

/** One account with Ada in it, and everything identity needs, in memory. */
final class Office {
  static final String DESK = "192.0.2.7";
  static final String PASSWORD = "correct horse battery";
  final Account account = AccountsContract.newAccount();
  final StaffUser ada =
      new StaffUser(
          account.id(),
          new StaffId(UUID.randomUUID()),
          new EmailAddress("ada@example.org"),
          "Ada",
          Role.AGENT);
  final InMemoryAccounts accounts = new InMemoryAccounts();
  final InMemoryStaffUsers users = new InMemoryStaffUsers();
  final InMemorySessions sessions = new InMemorySessions();
  final InMemoryApiKeys keys = new InMemoryApiKeys();
  final InMemorySetUpLinks links = new InMemorySetUpLinks();
  final PlainPasswordHashes passwords = new PlainPasswordHashes();
  final CountedTokens tokens = new CountedTokens();
  final HandClock clock = new HandClock();

  static Office empty() {
    return new Office();
  }

  static Office withAda() {
    Office office = new Office();
    office.accounts.add(office.account);
    office.users.add(office.ada, office.passwords.hash(PASSWORD));
    return office;
  }

  SignIn signIn() {
    return new SignInService(users, sessions, passwords, tokens, clock, new NoTransactions());
  }

  IdentifySession identifySession() {
    return new IdentifySessionService(sessions, users, accounts, clock);
  }

  OpenAccount openAccount() {
    return new OpenAccountService(accounts, users, keys, passwords, tokens, UUID::randomUUID);
  }

  OfferSetUp offerSetUp() {
    return new OfferSetUpService(accounts, users, links, tokens, clock);
  }

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
