package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.ChangeAccount;
import org.orderhub.application.account.ChangeAccountService;
import org.orderhub.application.account.ShowAccount;
import org.orderhub.application.account.ShowAccountService;
import org.orderhub.application.shared.Transactions;

/** Use cases of what an account keeps: its settings, customers, products and stores. */
@Singleton
final class RegistryWiring {
  private final Transactions transactions;

  RegistryWiring(Transactions transactions) {
    this.transactions = transactions;
  }

  @Produces
  @Singleton
  ShowAccount showAccount(Accounts accounts) {
    var service = new ShowAccountService(accounts);
    return id -> transactions.inTransaction(() -> service.show(id));
  }

  @Produces
  @Singleton
  ChangeAccount changeAccount(Accounts accounts) {
    var service = new ChangeAccountService(accounts);
    return command -> transactions.inTransaction(() -> service.change(command));
  }
}
