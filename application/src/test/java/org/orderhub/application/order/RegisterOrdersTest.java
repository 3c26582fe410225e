package org.orderhub.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.orderhub.application.order.OrderDesk.ACCOUNT;
import static org.orderhub.application.order.OrderDesk.NOW;
import static org.orderhub.application.order.OrderDesk.OTHER_ACCOUNT;
import static org.orderhub.application.order.OrderDesk.registration;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.RegisterOrder.Result.AlreadyExists;
import org.orderhub.application.order.RegisterOrder.Result.Registered;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

final class RegisterOrdersTest {

  private static final ContactKey ADA = ContactKey.of(ContactKey.Type.EMAIL, "ada@example.org");

  private final OrderDesk desk = new OrderDesk();

  @Test
  void aNewOrderIsStoredItsJobDoneAndTheWorldTold() {
    Registered result = (Registered) desk.register(registration(order("A-1"))).getFirst();

    assertThat(desk.stored("A-1")).isEqualTo(result.order());
    assertThat(desk.jobs.all()).containsExactly(result.job());
    assertThat(result.job())
        .isEqualTo(
            new Job(
                ACCOUNT,
                result.job().id(),
                Job.Type.REGISTER_ORDER,
                new OrderId("A-1"),
                Job.Status.COMPLETED,
                NOW,
                NOW,
                Version.FIRST,
                List.of()));
    assertThat(desk.log.all())
        .singleElement()
        .returns(EventType.ORDER_REGISTERED, LoggedEvent::type)
        .returns(result.order().key().value(), event -> event.subject().id())
        .returns(1L, LoggedEvent::sequence)
        .returns("order.registered A-1 by shop at " + NOW, LoggedEvent::body);
  }

  @Test
  void resultsComeInTheOrderOfTheCommands() {
    desk.register(registration(order("B")));

    assertThat(
            desk.register(
                registration(order("C")), registration(order("B")), registration(order("A"))))
        .extracting(RegisterOrdersTest::summary)
        .containsExactly("C registered", "B exists", "A registered");
  }

  @Test
  void anIdThatIsTakenChangesNothing() {
    desk.register(registration(order("A").saying("first")));

    assertThat(desk.register(registration(order("A").saying("second"))))
        .containsExactly(
            new AlreadyExists(
                new OrderId("A"), List.of(new FieldChange("externalStatus", "first", "second"))));
    assertThat(desk.stored("A").facts().externalStatus()).isEqualTo(new StatusText("first"));
    assertThat(desk.jobs.all()).hasSize(1);
    assertThat(desk.log.all()).hasSize(1);
  }

  @Test
  void theSameOrderSentAgainIsSaidToBeIdentical() {
    desk.register(registration(order("A").saying("first")));

    assertThat(
            desk.register(
                registration(order("A").saying("first")),
                registration(order("A").saying("first").lastChangedAt(NOW.minusSeconds(9)))))
        .allSatisfy(result -> assertThat(((AlreadyExists) result).isIdentical()).isTrue());
  }

  @Test
  void ofTwoInOneListTheSecondIsComparedWithTheFirst() {
    AlreadyExists second =
        (AlreadyExists)
            desk.register(registration(order("A")), registration(order("A").with(line("7"))))
                .getLast();

    assertThat(second.differences())
        .containsExactly(
            new FieldChange("lineItems.items[1]", "1 × SKU-1 Article SKU-1 10.00", ""),
            new FieldChange("lineItems.items[7]", "", "1 × SKU-7 Article SKU-7 10.00"));
  }

  @Test
  void anOrderThatTakesAnIdAndVanishesDiffersByAllThereIs() {
    var vanishing =
        new InMemoryOrders() {
          @Override
          public Map<Name, Order> lockAll(Collection<Name> names) {
            return Map.of();
          }
        };
    OrderDesk other = new OrderDesk(vanishing);
    other.register(registration(order("A")));

    assertThat(((AlreadyExists) other.register(registration(order("A"))).getFirst()).isIdentical())
        .isFalse();
  }

  @Test
  void anActionIsTriggeredOnceAfterTheOrderIsRegistered() {
    customer(ACCOUNT);

    Registered result =
        (Registered) desk.register(registration(order("A").by(ADA), OrderDesk.CONFIRM)).getFirst();

    assertThat(result.job().status()).isEqualTo(Job.Status.COMPLETED);
    assertThat(desk.stored("A")).isEqualTo(result.order());
    assertThat(desk.stored("A").history().sequence()).isEqualTo(2);
    assertThat(desk.stored("A").version()).isEqualTo(Version.FIRST);
    assertThat(desk.log.all())
        .extracting(LoggedEvent::type, LoggedEvent::sequence)
        .containsExactly(
            tuple(EventType.ORDER_REGISTERED, 1L), tuple(EventType.ORDER_ACTION_TRIGGERED, 2L));
    assertThat(desk.log.all().getLast().changes())
        .containsExactly(new FieldChange("action", "", "CONFIRM_ORDER"));
  }

  @Test
  void anActionIsRefusedWhenNobodyCanBeTold() {
    Registered unknown =
        (Registered) desk.register(registration(order("A").by(ADA), OrderDesk.CONFIRM)).getFirst();
    Registered nobody =
        (Registered) desk.register(registration(order("B"), OrderDesk.CONFIRM)).getFirst();

    assertThat(unknown.job().status()).isEqualTo(Job.Status.COMPLETED_WITH_ERRORS);
    assertThat(unknown.job().remarks())
        .extracting(Job.Remark::code)
        .containsExactly(Job.Remark.Code.CONTACT_MISSING, Job.Remark.Code.ACTION_REFUSED);
    assertThat(nobody.job().status()).isEqualTo(Job.Status.COMPLETED_WITH_ERRORS);
    assertThat(nobody.job().remarks())
        .extracting(Job.Remark::code)
        .containsExactly(Job.Remark.Code.ACTION_REFUSED);
    assertThat(desk.log.all())
        .extracting(LoggedEvent::type)
        .containsOnly(EventType.ORDER_REGISTERED);
  }

  @Test
  void anActionOfARefusedOrderIsNotTriggered() {
    customer(ACCOUNT);
    desk.register(registration(order("A").by(ADA)));
    desk.register(registration(order("A").by(ADA), OrderDesk.CONFIRM));

    assertThat(desk.log.all()).hasSize(1);
  }

  @Test
  void ofTwoInOneListTheFirstWins() {
    assertThat(
            desk.register(
                registration(order("A").saying("first")),
                registration(order("A").saying("second")),
                registration(order("A").saying("third"))))
        .extracting(RegisterOrdersTest::summary)
        .containsExactly("A registered", "A exists", "A exists");
    assertThat(desk.stored("A").facts().externalStatus()).isEqualTo(new StatusText("first"));
    assertThat(desk.jobs.all()).hasSize(1);
    assertThat(desk.log.all()).hasSize(1);
  }

  @Test
  void twoAccountsMayUseOneId() {
    assertThat(
            desk.register(
                registration(ACCOUNT, order("A")), registration(OTHER_ACCOUNT, order("A"))))
        .extracting(RegisterOrdersTest::summary)
        .containsExactly("A registered", "A registered");
    assertThat(desk.log.all())
        .extracting(LoggedEvent::account)
        .containsExactly(ACCOUNT, OTHER_ACCOUNT);
  }

  @Test
  void aKnownContactIsConnected() {
    CustomerId ada = customer(ACCOUNT);

    Registered result = (Registered) desk.register(registration(order("A").by(ADA))).getFirst();

    assertThat(result.order().customer()).isEqualTo(ada);
    assertThat(result.job().status()).isEqualTo(Job.Status.COMPLETED);
  }

  @Test
  void anUnknownContactIsRemarkedOnAndTheOrderStored() {
    customer(OTHER_ACCOUNT);

    Registered result = (Registered) desk.register(registration(order("A").by(ADA))).getFirst();

    assertThat(desk.stored("A").customer()).isNull();
    assertThat(result.job().status()).isEqualTo(Job.Status.COMPLETED_WITH_ERRORS);
    assertThat(result.job().remarks())
        .extracting(Job.Remark::code)
        .containsExactly(Job.Remark.Code.CONTACT_MISSING);
    assertThat(desk.log.all()).hasSize(1);
  }

  @Test
  void anOrderWithoutAContactIsFine() {
    Registered result = (Registered) desk.register(registration(order("A"))).getFirst();

    assertThat(result.job().remarks()).isEmpty();
  }

  @Test
  void ofNoCommandsNothingComes() {
    assertThat(desk.register()).isEmpty();
    assertThat(desk.jobs.all()).isEmpty();
    assertThat(desk.log.all()).isEmpty();
  }

  private CustomerId customer(AccountId account) {
    return desk.customer(account, "ada@example.org");
  }

  private static String summary(RegisterOrder.Result result) {
    return switch (result) {
      case Registered registered -> registered.order().orderId() + " registered";
      case AlreadyExists exists -> exists.orderId() + " exists";
      case RegisterOrder.Result.DoesNotAddUp refused -> refused.orderId() + " refused";
    };
  }
}
