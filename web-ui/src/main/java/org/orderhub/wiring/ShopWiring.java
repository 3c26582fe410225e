package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.identity.PasswordHashes;
import org.orderhub.application.identity.Tokens;
import org.orderhub.application.order.Orders;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.shop.AcceptInvitation;
import org.orderhub.application.shop.AcceptInvitationService;
import org.orderhub.application.shop.ClientAnnouncements;
import org.orderhub.application.shop.ClientEventBodies;
import org.orderhub.application.shop.CustomerLogins;
import org.orderhub.application.shop.CustomerSequences;
import org.orderhub.application.shop.CustomerSessions;
import org.orderhub.application.shop.CustomerVisits;
import org.orderhub.application.shop.IdentifyCustomer;
import org.orderhub.application.shop.IdentifyCustomerService;
import org.orderhub.application.shop.Invitations;
import org.orderhub.application.shop.InviteCustomer;
import org.orderhub.application.shop.InviteCustomerService;
import org.orderhub.application.shop.NoteCustomerOpened;
import org.orderhub.application.shop.NoteCustomerOpenedService;
import org.orderhub.application.shop.PatientSignInCustomerService;
import org.orderhub.application.shop.ShowInvitation;
import org.orderhub.application.shop.ShowInvitationService;
import org.orderhub.application.shop.ShowOwnOrder;
import org.orderhub.application.shop.ShowOwnOrderService;
import org.orderhub.application.shop.SignInCustomer;
import org.orderhub.application.shop.SignInCustomerService;
import org.orderhub.application.shop.SignOutCustomer;
import org.orderhub.application.shop.SignOutCustomerService;

/** Use cases of the customer view. */
@Singleton
final class ShopWiring {
  private final Transactions transactions;

  ShopWiring(Transactions transactions) {
    this.transactions = transactions;
  }

  @Produces
  @Singleton
  ClientAnnouncements clientAnnouncements(
      EventLog log, ClientEventBodies bodies, CustomerSequences sequences, Ids ids) {
    return new ClientAnnouncements(log, bodies, sequences, ids);
  }

  /** Brings its own boundaries: hashing a password takes longer than a transaction may. */
  @Produces
  @Singleton
  SignInCustomer signInCustomer(
      CustomerLogins logins,
      CustomerSessions sessions,
      Customers customers,
      PasswordHashes passwords,
      Tokens tokens,
      ClientAnnouncements announcements,
      Clock clock) {
    var stores = new SignInCustomerService.Stores(logins, sessions, customers);
    return new PatientSignInCustomerService(
        new SignInCustomerService(stores, passwords, tokens, announcements, clock, transactions),
        clock);
  }

  @Produces
  @Singleton
  SignOutCustomer signOutCustomer(CustomerSessions sessions) {
    var service = new SignOutCustomerService(sessions);
    return token ->
        transactions.inTransaction(() -> {
          service.signOut(token);
          return token;
        });
  }

  @Produces
  @Singleton
  IdentifyCustomer identifyCustomer(
      CustomerSessions sessions,
      Customers customers,
      Accounts accounts,
      ClientAnnouncements announcements,
      Clock clock) {
    var service = new IdentifyCustomerService(sessions, customers, accounts, announcements, clock);
    return token -> transactions.inTransaction(() -> service.identify(token));
  }

  @Produces
  @Singleton
  InviteCustomer inviteCustomer(
      Customers customers,
      CustomerLogins logins,
      Invitations invitations,
      Tokens tokens,
      Clock clock) {
    var service = new InviteCustomerService(customers, logins, invitations, tokens, clock);
    return (account, id) -> transactions.inTransaction(() -> service.invite(account, id));
  }

  @Produces
  @Singleton
  ShowInvitation showInvitation(Invitations invitations, Accounts accounts, Clock clock) {
    var service = new ShowInvitationService(invitations, accounts, clock);
    return token -> transactions.inTransaction(() -> service.show(token));
  }

  @Produces
  @Singleton
  AcceptInvitation acceptInvitation(
      Invitations invitations,
      CustomerLogins logins,
      CustomerSessions sessions,
      PasswordHashes passwords,
      Clock clock) {
    var service = new AcceptInvitationService(invitations, logins, sessions, passwords, clock);
    return (token, password) -> transactions.inTransaction(() -> service.accept(token, password));
  }

  @Produces
  @Singleton
  NoteCustomerOpened noteCustomerOpened(
      Customers customers, CustomerVisits visits, ClientAnnouncements announcements, Clock clock) {
    var service = new NoteCustomerOpenedService(customers, visits, announcements, clock);
    return command -> transactions.inTransaction(() -> service.note(command));
  }

  @Produces
  @Singleton
  ShowOwnOrder showOwnOrder(Orders orders) {
    var service = new ShowOwnOrderService(orders);
    return (account, customer, order) ->
        transactions.inTransaction(() -> service.show(account, customer, order));
  }
}
