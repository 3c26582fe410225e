package org.orderhub.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.intake.AnIntake.telling;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.customer.InMemoryCustomers;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.job.InMemoryJobs;
import org.orderhub.application.order.InMemoryOrderVersions;
import org.orderhub.application.order.InMemoryOrders;
import org.orderhub.application.order.NothingIsKept;
import org.orderhub.application.order.OrderAnnouncements;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.order.RegisterOrdersService;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.intake.AnIntake;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

final class IntakeServicesTest {
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Actor SHOP = new Actor.PartnerKey("shop");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-11-15T09:00:00Z"), ZoneOffset.UTC);

  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryCustomers customers = new InMemoryCustomers();
  private final InMemoryJobs jobs = new InMemoryJobs();
  private final InMemoryEventLog log = new InMemoryEventLog();
  private final CountingIds ids = new CountingIds();
  private final OrderAnnouncements announcements =
      new OrderAnnouncements(log, (type, announcement, at, by) -> "{}", ids);
  private final InMemoryAccounts accounts = new InMemoryAccounts();

  @Test
  void aNewCustomerIsAddedWithTheOrder() {
    assertThat(takeIn(command("A", AnIntake.order())))
        .hasOnlyElementsOfType(TakeInOrder.Result.TakenIn.class);
    Order order = stored("A");
    assertThat(order.customer()).isNotNull();
    assertThat(order.contents().contact())
        .isEqualTo(new ContactKey(ContactKey.Type.MOBILE_PHONE, "+1234567890"));
    assertThat(log.all()).extracting(LoggedEvent::type).containsExactly(EventType.ORDER_REGISTERED);
  }

  @Test
  void aKnownCustomerIsFoundByPhoneElseByEmail() {
    takeIn(command("A", AnIntake.order().by("John", "+111", "john@example.com")));
    takeIn(
        command("B", AnIntake.order().by("J", "+1 11", "other@example.com")),
        command("C", AnIntake.order().by("J", "+222", "John@Example.com")),
        command("D", AnIntake.order().by("J", "+333", null)));
    assertThat(stored("B").customer()).isEqualTo(stored("A").customer());
    assertThat(stored("C").customer()).isEqualTo(stored("A").customer());
    assertThat(stored("C").contents().contact())
        .isEqualTo(new ContactKey(ContactKey.Type.EMAIL, "john@example.com"));
    assertThat(stored("D").customer()).isNotEqualTo(stored("A").customer());
  }

  @Test
  void twoOrdersOfOneNewPersonAddOneCustomer() {
    takeIn(command("A", AnIntake.order()), command("B", AnIntake.order()));
    assertThat(stored("A").customer()).isEqualTo(stored("B").customer());
    assertThat(customers.nextNumber(ACCOUNT)).isEqualTo(2);
  }

  @Test
  void anIdThatIsTakenAddsNobody() {
    takeIn(command("A", AnIntake.order()));
    TakeInOrder.Command again = command("A", AnIntake.order().by("Eve", "+999", null));
    assertThat(takeIn(again, command("B", AnIntake.order()), command("B", AnIntake.order())))
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("AlreadyExists", "TakenIn", "AlreadyExists");
    assertThat(customers.nextNumber(ACCOUNT)).isEqualTo(2);
  }

  @Test
  void anUpdateChangesWhatItTellsAndIsAnnounced() {
    takeIn(command("A", AnIntake.order().to("Springfield")));
    assertThat(amend(change("A", telling().saying("Shipped", "Shipped", null))))
        .singleElement()
        .isEqualTo(new AmendOrder.Result.Amended(stored("A")));
    assertThat(stored("A").facts().delivery()).isEqualTo(DeliveryState.DISPATCHED);
    assertThat(stored("A").contents().deliveryAddress().place().city()).isEqualTo("Springfield");
    assertThat(log.all().getLast().type()).isEqualTo(EventType.ORDER_UPDATED);
    assertThat(log.all().getLast().changes())
        .extracting(FieldChange::field)
        .containsExactly(
            "externalStatus", "deliveryState", "attributes.companyOrderDeliveryStatus");
  }

  @Test
  void anUpdateThatTellsNothingNewIsNoNews() {
    takeIn(command("A", AnIntake.order().to("Springfield")));
    amend(change("A", telling().to("Springfield")));
    assertThat(log.all()).hasSize(1);
    assertThat(stored("A").version().number()).isEqualTo(1);
  }

  @Test
  void anotherPhoneIsAnotherCustomer() {
    takeIn(command("A", AnIntake.order()), command("B", AnIntake.order().by("J", "+987", null)));
    amend(change("A", telling().by("Jane", "+987", null)));
    assertThat(stored("A").customer()).isEqualTo(stored("B").customer());
    amend(change("A", telling().by("Joe", "+654", null)));
    assertThat(stored("A").customer()).isNotEqualTo(stored("B").customer());
    assertThat(customers.nextNumber(ACCOUNT)).isEqualTo(4);
  }

  @Test
  void updatesOfOneListFollowOneAnother() {
    takeIn(command("A", AnIntake.order()));
    amend(change("A", telling().to("Graz")), change("A", telling().saying("Done", null, null)));
    assertThat(stored("A").contents().deliveryAddress().place().city()).isEqualTo("Graz");
    assertThat(stored("A").facts().externalStatus().raw()).isEqualTo("Done");
    assertThat(stored("A").version().number()).isEqualTo(3);
  }

  @Test
  void whatCannotBeChangedIsSaid() {
    takeIn(command("A", AnIntake.order()));
    assertThat(amend(change("B", telling()))).containsExactly(new AmendOrder.Result.Missing());
    assertThat(
            amend(
                new AmendOrder.Command(
                    ACCOUNT,
                    new OrderId("A"),
                    Currency.getInstance("USD"),
                    telling().build(),
                    SHOP)))
        .containsExactly(new AmendOrder.Result.OtherCurrency(EUR));
  }

  private void accountWants(TotalsCheck check) {
    accounts.add(new Account(ACCOUNT, "demo", "DEMO", "Demo", EUR, ZoneOffset.UTC).with(check));
  }

  @Test
  void anOrderThatIsRefusedAddsNobody() {
    accountWants(TotalsCheck.REJECT);
    AnIntake odd = AnIntake.order().with(AnIntake.product("S", "1", "9")).totalling("10");
    assertThat(takeIn(command("A", odd), command("B", AnIntake.order().by("Eve", "+999", null))))
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("DoesNotAddUp", "TakenIn");
    assertThat(customers.nextNumber(ACCOUNT)).isEqualTo(2);
  }

  @Test
  void anUpdateThatWouldNotAddUpIsRefusedWhereTheAccountWantsThat() {
    accountWants(TotalsCheck.REJECT);
    takeIn(command("A", AnIntake.order().with(AnIntake.product("S", "1", "9")).totalling("9")));
    assertThat(amend(change("A", telling().by("Joe", "+654", null).totalling("10"))))
        .singleElement()
        .isInstanceOf(AmendOrder.Result.DoesNotAddUp.class);
    assertThat(stored("A").version().number()).isEqualTo(1);
    assertThat(customers.nextNumber(ACCOUNT)).isEqualTo(2);
  }

  /** Who only says that it was sent need not mend totals that were taken before. */
  @Test
  void anOrderThatDidNotAddUpBeforeIsStillTold() {
    takeIn(command("A", AnIntake.order().with(AnIntake.product("S", "1", "9")).totalling("10")));
    accountWants(TotalsCheck.REJECT);
    assertThat(amend(change("A", telling().saying("Shipped", "Shipped", null))))
        .singleElement()
        .isInstanceOf(AmendOrder.Result.Amended.class);
  }

  @Test
  void whoIsAddedByAnotherListMeanwhileIsNotAddedAgain() {
    var busy = new BusyCustomers(customers);
    var buyers = new Buyers(busy, ids);
    busy.meanwhile = () -> takeIn(command("A", AnIntake.order()));
    takeIn(buyers, command("B", AnIntake.order()));
    assertThat(stored("B").customer()).isEqualTo(stored("A").customer());
  }

  private List<TakeInOrder.Result> takeIn(TakeInOrder.Command... commands) {
    return takeIn(new Buyers(customers, ids), commands);
  }

  private List<TakeInOrder.Result> takeIn(Buyers buyers, TakeInOrder.Command... commands) {
    return new TakeInOrdersService(
            orders,
            buyers,
            new TotalsChecks(accounts),
            new RegisterOrdersService(orders, customers, jobs, announcements, ids, CLOCK))
        .takeIn(List.of(commands));
  }

  private List<AmendOrder.Result> amend(AmendOrder.Command... commands) {
    var rounds =
        new OrderRounds(
            orders,
            new InMemoryOrderVersions(),
            jobs,
            announcements,
            NothingIsKept.warnings(),
            ids,
            CLOCK);
    return new AmendOrdersService(rounds, new Buyers(customers, ids), new TotalsChecks(accounts))
        .amend(List.of(commands));
  }

  private static TakeInOrder.Command command(String orderId, AnIntake told) {
    return new TakeInOrder.Command(ACCOUNT, new OrderId(orderId), EUR, told.build(), SHOP);
  }

  private static AmendOrder.Command change(String orderId, AnIntake told) {
    return new AmendOrder.Command(ACCOUNT, new OrderId(orderId), EUR, told.build(), SHOP);
  }

  private Order stored(String orderId) {
    return orders.find(ACCOUNT, new OrderId(orderId)).orElseThrow();
  }
}
