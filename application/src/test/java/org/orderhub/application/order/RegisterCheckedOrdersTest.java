package org.orderhub.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.orderhub.application.order.OrderDesk.ACCOUNT;
import static org.orderhub.application.order.OrderDesk.NOW;
import static org.orderhub.application.order.OrderDesk.OTHER_ACCOUNT;
import static org.orderhub.application.order.OrderDesk.registration;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.integrationlog.ForgetOldWarnings;
import org.orderhub.application.integrationlog.InMemoryIntegrationLog;
import org.orderhub.application.order.RegisterOrder.Result;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

final class RegisterCheckedOrdersTest {
  private static final Money NINE = Money.of("9", "EUR");

  private final OrderDesk desk = new OrderDesk();
  private final InMemoryAccounts accounts = desk.accounts;
  private final InMemoryIntegrationLog log = desk.integrationLog;

  @BeforeEach
  void openAccounts() {
    accounts.add(account(ACCOUNT, "one"));
    accounts.add(account(OTHER_ACCOUNT, "other"));
  }

  @Test
  void anOrderThatFitsIsRegisteredWithoutAWord() {
    sells("SKU-1");

    assertThat(register(registration(order("A")))).allMatch(Result.Registered.class::isInstance);
    assertThat(log.all()).isEmpty();
  }

  @Test
  void whatIsMissingIsNotedWithTheOrder() {
    sells("SKU-1");
    desk.stores.add(new Store(ACCOUNT, new StoreId("wien"), "Wien", Version.FIRST));
    AnOrder odd =
        order("A")
            .by(ContactKey.of(ContactKey.Type.EMAIL, "ada@example.org"))
            .from("graz")
            .with(line("1"), line("2").selling("DRUM"), line("3").selling("DRUM"));

    register(registration(odd));

    assertThat(log.all())
        .extracting(RecordedWarning::warning)
        .containsExactly(
            new Warning(Warning.Type.CONTACT_MISSING, "ada@example.org", "Contact is missing"),
            new Warning(Warning.Type.ARTICLE_MISSING, "DRUM", "Article is missing"),
            new Warning(Warning.Type.STORE_MISSING, "graz", "Store is missing"));
    assertThat(log.all())
        .allSatisfy(warning -> {
          assertThat(warning.orderKey()).isEqualTo(desk.stored("A").key());
          assertThat(warning.orderId()).isEqualTo(desk.stored("A").orderId());
          assertThat(warning.recordedAt()).isEqualTo(NOW);
        });
  }

  @Test
  void anAccountThatKeepsNoRegistryIsNotWarnedOfWhatIsNotInIt() {
    register(registration(order("A").from("graz")));

    assertThat(log.all()).isEmpty();
  }

  @Test
  void totalsThatDoNotAddUpAreNoted() {
    register(registration(order("A").totalling(NINE)));

    assertThat(log.all())
        .extracting(RecordedWarning::warning)
        .containsExactly(
            new Warning(
                Warning.Type.TOTALS_MISMATCH,
                "/totalPrice",
                "Total does not add up: 9.00 EUR was sent, the arithmetic gives 10.00 EUR"));
    assertThat(desk.stored("A").contents().totalPrice()).isEqualTo(NINE);
  }

  @Test
  void anAccountMayRefuseThemBeforeAnythingIsStored() {
    wants(TotalsCheck.REJECT);

    List<Result> results =
        register(
            registration(order("A")),
            registration(order("B").totalling(NINE)),
            registration(OTHER_ACCOUNT, order("C").totalling(NINE)),
            registration(order("D")));

    assertThat(results)
        .extracting(RegisterCheckedOrdersTest::summary)
        .containsExactly(
            "A registered", "B refused for /totalPrice", "C registered", "D registered");
    assertThat(desk.jobs.all()).hasSize(3);
    assertThat(desk.log.all()).hasSize(4);
    assertThat(log.all()).extracting(RecordedWarning::account).containsExactly(OTHER_ACCOUNT);
  }

  @Test
  void anAccountMayIgnoreThem() {
    wants(TotalsCheck.IGNORE);

    register(registration(order("A").totalling(NINE)));

    assertThat(log.all()).isEmpty();
    assertThat(desk.stored("A").contents().totalPrice()).isEqualTo(NINE);
  }

  @Test
  void everyWarningIsAnEventOfItsOrderAndRaisesNoVersion() {
    sells("CABLE");

    register(registration(order("A").totalling(NINE)), registration(order("B")));

    assertThat(desk.log.all())
        .extracting(
            event -> event.body().replaceAll(" by .*", ""),
            LoggedEvent::sequence,
            event -> event.changes().stream().map(FieldChange::after).toList())
        .containsExactlyInAnyOrder(
            tuple("order.registered A", 1L, List.of()),
            tuple("order.registered B", 1L, List.of()),
            tuple(
                "integration.warning A",
                2L,
                List.of(
                    "Total does not add up: 9.00 EUR was sent, the arithmetic gives 10.00 EUR:"
                        + " /totalPrice")),
            tuple("integration.warning A", 3L, List.of("Article is missing: SKU-1")),
            tuple("integration.warning B", 2L, List.of("Article is missing: SKU-1")));
    assertThat(desk.stored("A").history().sequence()).isEqualTo(3);
    assertThat(desk.stored("A").version()).isEqualTo(Version.FIRST);
  }

  @Test
  void anOrderThatIsNotStoredIsNotWarnedOf() {
    register(registration(order("A")));

    assertThat(register(registration(order("A").totalling(NINE))))
        .allMatch(Result.AlreadyExists.class::isInstance);
    assertThat(log.all()).isEmpty();
  }

  @Test
  void aReplacementIsCheckedAsARegistrationIs() {
    register(registration(order("A")), registration(order("B")));
    sells("SKU-1");

    desk.replace(replacement(order("A").with(line("1").selling("DRUM")).totalling(NINE)));

    assertThat(log.all())
        .extracting(each -> each.orderId() + " " + each.warning().message())
        .containsExactly(
            "A Total does not add up: 9.00 EUR was sent, the arithmetic gives 10.00 EUR",
            "A Article is missing");
    assertThat(desk.newsAfter(2))
        .extracting(event -> event.type().publicName(), LoggedEvent::sequence)
        .containsExactly(
            tuple("order.replaced", 2L),
            tuple("integration.warning", 3L),
            tuple("integration.warning", 4L));
    assertThat(desk.stored("A").history().sequence()).isEqualTo(4);
    assertThat(desk.stored("A").version()).isEqualTo(new Version(2));
  }

  @Test
  void aReplacementThatDoesNotAddUpMayBeRefusedToo() {
    register(registration(order("A")), registration(order("B")));
    wants(TotalsCheck.REJECT);

    List<ChangeResult> results =
        desk.replace(
            replacement(order("A").totalling(NINE)), replacement(order("B").saying("fine")));

    assertThat(results.getFirst()).isInstanceOf(ChangeResult.DoesNotAddUp.class);
    assertThat(results.getLast()).isInstanceOf(ChangeResult.Accepted.class);
    assertThat(desk.stored("A").version()).isEqualTo(Version.FIRST);
    assertThat(desk.stored("B").version()).isEqualTo(new Version(2));
  }

  @Test
  void warningsAreForgottenAfterNinetyDays() {
    register(registration(order("A").totalling(NINE)));
    new ForgetOldWarnings(log, Clock.fixed(NOW.plus(Duration.ofDays(90)), ZoneOffset.UTC)).run();
    assertThat(log.all()).hasSize(1);

    new ForgetOldWarnings(log, Clock.fixed(NOW.plus(Duration.ofDays(91)), ZoneOffset.UTC)).run();
    assertThat(log.all()).isEmpty();
  }

  private List<Result> register(RegisterOrder.Command... commands) {
    return desk.registerChecked(commands);
  }

  private static ReplaceOrder.Command replacement(AnOrder order) {
    var wish = new Replacement(Replacement.Manner.REPLACE, order.draft(), null);
    return new ReplaceOrder.Command(ACCOUNT, wish, null, OrderDesk.SHOP);
  }

  private void sells(String sku) {
    desk.products.add(new Product(ACCOUNT, new Sku(sku), "Cable", "metre", NINE));
  }

  private void wants(TotalsCheck check) {
    accounts.save(accounts.find(ACCOUNT).orElseThrow().with(check));
  }

  private static Account account(AccountId id, String slug) {
    return new Account(
        id, slug, slug, slug, Currency.getInstance("EUR"), ZoneId.of("Europe/Vienna"));
  }

  private static String summary(Result result) {
    return switch (result) {
      case Result.Registered registered -> registered.order().orderId() + " registered";
      case Result.AlreadyExists exists -> exists.orderId() + " exists";
      case Result.DoesNotAddUp refused ->
          refused.orderId() + " refused for " + refused.mismatches().getFirst().pointer();
    };
  }
}
