package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.identity.ApiKeys;
import org.orderhub.application.identity.CompleteSetUp;
import org.orderhub.application.identity.CompleteSetUpService;
import org.orderhub.application.identity.CreateApiKey;
import org.orderhub.application.identity.CreateApiKeyService;
import org.orderhub.application.identity.IdentifyPartner;
import org.orderhub.application.identity.IdentifyPartnerService;
import org.orderhub.application.identity.IdentifySession;
import org.orderhub.application.identity.IdentifySessionService;
import org.orderhub.application.identity.LimitApiKey;
import org.orderhub.application.identity.LimitApiKeyService;
import org.orderhub.application.identity.OfferSetUp;
import org.orderhub.application.identity.OfferSetUpService;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.application.identity.OpenAccountService;
import org.orderhub.application.identity.PasswordHashes;
import org.orderhub.application.identity.PatientSignInService;
import org.orderhub.application.identity.Sessions;
import org.orderhub.application.identity.SetUpLinks;
import org.orderhub.application.identity.ShowSetUp;
import org.orderhub.application.identity.ShowSetUpService;
import org.orderhub.application.identity.ShowStaffUser;
import org.orderhub.application.identity.ShowStaffUserService;
import org.orderhub.application.identity.SignIn;
import org.orderhub.application.identity.SignInService;
import org.orderhub.application.identity.SignOut;
import org.orderhub.application.identity.SignOutService;
import org.orderhub.application.identity.StaffUsers;
import org.orderhub.application.identity.Tokens;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;

/** Use cases of accounts, staff, sessions and keys. */
@Singleton
final class IdentityWiring {
  private final Transactions transactions;

  IdentityWiring(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Brings its own boundaries: hashing a password takes longer than a transaction may. */
  @Produces
  @Singleton
  SignIn signIn(
      StaffUsers users, Sessions sessions, PasswordHashes passwords, Tokens tokens, Clock clock) {
    return new PatientSignInService(
        new SignInService(users, sessions, passwords, tokens, clock, transactions), clock);
  }

  @Produces
  @Singleton
  SignOut signOut(Sessions sessions) {
    var service = new SignOutService(sessions);
    return token ->
        transactions.inTransaction(() -> {
          service.signOut(token);
          return token;
        });
  }

  @Produces
  @Singleton
  IdentifySession identifySession(
      Sessions sessions, StaffUsers users, Accounts accounts, Clock clock) {
    var service = new IdentifySessionService(sessions, users, accounts, clock);
    return token -> transactions.inTransaction(() -> service.identify(token));
  }

  @Produces
  @Singleton
  ShowStaffUser showStaffUser(StaffUsers users) {
    var service = new ShowStaffUserService(users);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  CreateApiKey createApiKey(ApiKeys keys, Tokens tokens, Ids ids) {
    var service = new CreateApiKeyService(keys, tokens, ids);
    return command -> transactions.inTransaction(() -> service.create(command));
  }

  @Produces
  @Singleton
  LimitApiKey limitApiKey(ApiKeys keys) {
    var service = new LimitApiKeyService(keys);
    return command -> transactions.inTransaction(() -> service.limit(command));
  }

  @Produces
  @Singleton
  IdentifyPartner identifyPartner(ApiKeys keys, Accounts accounts) {
    var service = new IdentifyPartnerService(keys, accounts);
    return (name, secret) -> transactions.inTransaction(() -> service.identify(name, secret));
  }

  @Produces
  @Singleton
  OpenAccount openAccount(
      Accounts accounts,
      StaffUsers users,
      ApiKeys keys,
      PasswordHashes passwords,
      Tokens tokens,
      Ids ids) {
    var service = new OpenAccountService(accounts, users, keys, passwords, tokens, ids);
    return command -> transactions.inTransaction(() -> service.open(command));
  }

  @Produces
  @Singleton
  OfferSetUp offerSetUp(
      Accounts accounts, StaffUsers users, SetUpLinks links, Tokens tokens, Clock clock) {
    var service = new OfferSetUpService(accounts, users, links, tokens, clock);
    return account -> transactions.inTransaction(() -> service.offer(account));
  }

  @Produces
  @Singleton
  ShowSetUp showSetUp(SetUpLinks links, Accounts accounts) {
    var service = new ShowSetUpService(links, accounts);
    return token -> transactions.inTransaction(() -> service.show(token));
  }

  @Produces
  @Singleton
  CompleteSetUp completeSetUp(
      SetUpLinks links, StaffUsers users, PasswordHashes passwords, Ids ids) {
    var service = new CompleteSetUpService(links, users, passwords, ids);
    return command -> transactions.inTransaction(() -> service.complete(command));
  }
}
