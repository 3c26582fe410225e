package org.orderhub.wiring.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.SwitchFeatures;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.application.identity.Token;
import org.orderhub.application.product.Products;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.Feature;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.EmailAddress;

/** Opens the demo account with customers, products and orders. Its credentials are no secret. */
@Singleton
public final class DemoAccount {
  private static final String SLUG = "demo";
  private static final String EMAIL = "admin@demo.test";
  private static final String PASSWORD = "demo";
  private static final String KEY = "demo";
  private static final String SECRET = "demo-secret";

  private final Accounts accounts;
  private final OpenAccount openAccount;
  private final SwitchFeatures switchFeatures;
  private final Customers customers;
  private final Products products;
  private final DemoOrders orders;
  private final DemoLogin login;
  private final DemoWidget widget;
  private final DemoWorkflows workflows;
  private final Ids ids;
  private final Clock clock;
  private final Transactions transactions;

  DemoAccount(
      Accounts accounts,
      OpenAccount openAccount,
      SwitchFeatures switchFeatures,
      Customers customers,
      Products products,
      DemoOrders orders,
      DemoLogin login,
      DemoWidget widget,
      DemoWorkflows workflows,
      Ids ids,
      Clock clock,
      Transactions transactions) {
    this.accounts = accounts;
    this.openAccount = openAccount;
    this.switchFeatures = switchFeatures;
    this.customers = customers;
    this.products = products;
    this.orders = orders;
    this.login = login;
    this.widget = widget;
    this.workflows = workflows;
    this.ids = ids;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** What a new user needs to look around. */
  public static String credentials(int port) {
    return """
    OrderHub is ready for a first look:
      http://localhost:%d      sign in as %s with the password %s
      http://localhost:%d/shop as the customer %s with the password %s
      API key                    %s / %s, such as
                                 curl -u %s:%s http://localhost:%d/v1/orders
    """
        .formatted(
            port,
            EMAIL,
            PASSWORD,
            port,
            DemoLogin.EMAIL,
            DemoLogin.PASSWORD,
            KEY,
            SECRET,
            KEY,
            SECRET,
            port);
  }

  /** A demo account that was opened before customers could come in, or order by widgets, can. */
  public void letCustomerIn() {
    transactions.inTransaction(() -> {
      accounts
          .named(SLUG)
          .ifPresent(account -> {
            login.add(account.id());
            widget.add(account.id());
            workflows.add(account.id());
          });
      return SLUG;
    });
  }

  /** All of it, or, when something fails, nothing but what is committed already. */
  public void open() {
    Account account =
        new Account(
            new AccountId(ids.next()),
            SLUG,
            "DEMO",
            "Demo Cables & Light",
            Currencies.parse("EUR"),
            ZoneId.of("Europe/Vienna"));
    transactions.inTransaction(() -> {
      openAccount.open(
          new OpenAccount.Command(
              account,
              new OpenAccount.Administrator(
                  new EmailAddress(EMAIL), "Demo Administrator", PASSWORD),
              new OpenAccount.KeyWish(KEY, Scope.ADMIN, new Token(SECRET))));
      switchFeatures.switchAll(
          new SwitchFeatures.Command(account.id(), Map.of(Feature.ORDER_EVENTS, true)));
      DemoCustomers.of(account.id(), ids).forEach(customers::add);
      login.add(account.id());
      widget.add(account.id());
      DemoCatalogue.products(account.id(), LocalDate.now(clock.withZone(account.zone())))
          .forEach(products::add);
      return account;
    });
    orders.register(account);
    transactions.inTransaction(() -> {
      workflows.add(account.id());
      return account;
    });
  }
}
