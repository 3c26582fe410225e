package org.orderhub.wiring;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.identity.OfferSetUp;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.wiring.demo.DemoAccount;

/**
 * Sees to it that somebody can sign in: the demo account on an embedded database; else the
 * administrator of the configuration, or a one-time link on which one is made.
 */
@Singleton
final class FirstStart {
  private static final Logger LOG = Logger.getLogger("org.orderhub");

  private final Settings settings;
  private final Accounts accounts;
  private final OpenAccount openAccount;
  private final OfferSetUp offerSetUp;
  private final Ids ids;
  private final Transactions transactions;

  FirstStart(
      Settings settings,
      Accounts accounts,
      OpenAccount openAccount,
      OfferSetUp offerSetUp,
      Ids ids,
      Transactions transactions) {
    this.settings = settings;
    this.accounts = accounts;
    this.openAccount = openAccount;
    this.offerSetUp = offerSetUp;
    this.ids = ids;
    this.transactions = transactions;
  }

  /** What the operator configured. */
  @ConfigMapping(prefix = "orderhub.first-start")
  interface Settings {
    boolean demo();

    Optional<String> adminEmail();

    Optional<String> adminPassword();

    int port();
  }

  void atStart(@Observes @Priority(200) StartupEvent start, DemoAccount demo) {
    boolean isEmpty = transactions.inTransaction(accounts::isEmpty);
    if (settings.demo()) {
      if (isEmpty) {
        demo.open();
      } else {
        demo.letCustomerIn();
      }
      LOG.info(DemoAccount.credentials(settings.port()));
    } else if (settings.adminEmail().isPresent() && settings.adminPassword().isPresent()) {
      if (isEmpty) {
        openForAdministrator(settings.adminEmail().get(), settings.adminPassword().get());
      }
    } else {
      offerSetUp
          .offer(firstAccount())
          .ifPresent(token ->
              LOG.infof(
                  "Nobody can sign in yet. Set OrderHub up at http://localhost:%d/setup?token=%s"
                      + " (works once).",
                  settings.port(), token.value()));
    }
  }

  private void openForAdministrator(String email, String password) {
    openAccount.open(
        new OpenAccount.Command(
            firstAccount(),
            new OpenAccount.Administrator(new EmailAddress(email), "Administrator", password),
            null));
    LOG.infof("Opened the first account; %s may sign in.", email);
  }

  private Account firstAccount() {
    return new Account(
        new AccountId(ids.next()),
        "main",
        "MAIN",
        "Main account",
        Currencies.parse("EUR"),
        ZoneId.of("UTC"));
  }
}
