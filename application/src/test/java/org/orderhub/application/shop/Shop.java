package org.orderhub.application.shop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.customer.InMemoryCustomers;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.application.identity.CountedTokens;
import org.orderhub.application.identity.HandClock;
import org.orderhub.application.identity.PlainPasswordHashes;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.EmailAddress;

/** One account with Ada as its customer, and everything the customer view needs, in memory. */
final class Shop {
  static final String PASSWORD = "correct horse battery";
  static final Actor.StaffUser ABEL = new Actor.StaffUser(new UUID(0, 7), "Abel");

  final Account account = AccountsContract.newAccount();
  final Customer ada = SampleCustomers.ada(account.id());
  final InMemoryAccounts accounts = new InMemoryAccounts();
  final InMemoryCustomers customers = new InMemoryCustomers();
  final InMemoryCustomerLogins logins = new InMemoryCustomerLogins();
  final InMemoryCustomerSessions sessions = new InMemoryCustomerSessions();
  final InMemoryInvitations invitations = new InMemoryInvitations();
  final PlainPasswordHashes passwords = new PlainPasswordHashes();
  final CountedTokens tokens = new CountedTokens();
  final InMemoryEventLog log = new InMemoryEventLog();
  final HandClock clock = new HandClock();
  private final InMemoryCustomerVisits visits = new InMemoryCustomerVisits();
  private final ClientAnnouncements announcements =
      new ClientAnnouncements(log, Shop::body, new InMemoryCustomerSequences(), UUID::randomUUID);

  Shop() {
    accounts.add(account);
    customers.add(ada);
  }

  static Shop withLogin() {
    Shop shop = new Shop();
    shop.logins.put(
        new CustomerLogins.Login(
            shop.account.id(),
            shop.ada.id(),
            new EmailAddress("ada@example.org"),
            shop.passwords.hash(PASSWORD)));
    return shop;
  }

  SignInCustomer signIn() {
    return new SignInCustomerService(
        new SignInCustomerService.Stores(logins, sessions, customers),
        passwords,
        tokens,
        announcements,
        clock,
        new NoTransactions());
  }

  IdentifyCustomer identify() {
    return new IdentifyCustomerService(sessions, customers, accounts, announcements, clock);
  }

  InviteCustomer invite() {
    return new InviteCustomerService(customers, logins, invitations, tokens, clock);
  }

  ShowInvitation showInvitation() {
    return new ShowInvitationService(invitations, accounts, clock);
  }

  AcceptInvitation accept() {
    return new AcceptInvitationService(invitations, logins, sessions, passwords, clock);
  }

  NoteCustomerOpened noteOpened() {
    return new NoteCustomerOpenedService(customers, visits, announcements, clock);
  }

  List<String> told() {
    return log.all().stream().map(LoggedEvent::body).toList();
  }

  private static String body(Customer customer, Actor by, Instant at, long sequence) {
    return by.name() + " " + sequence;
  }

  private static final class NoTransactions implements Transactions {
    @Override
    public <T> T inTransaction(Supplier<T> work) {
      return work.get();
    }
  }
}
