package org.orderhub.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.orderhub.application.order.OrderDesk.ACCOUNT;
import static org.orderhub.application.order.OrderDesk.CONFIRM;
import static org.orderhub.application.order.OrderDesk.NOW;
import static org.orderhub.application.order.OrderDesk.SHOP;
import static org.orderhub.application.order.OrderDesk.registration;
import static org.orderhub.domain.eventlog.EventType.ORDER_ACTION_TRIGGERED;
import static org.orderhub.domain.eventlog.EventType.ORDER_DELETED;
import static org.orderhub.domain.eventlog.EventType.ORDER_DELIVERY_CHANGED;
import static org.orderhub.domain.eventlog.EventType.ORDER_REPLACED;
import static org.orderhub.domain.eventlog.EventType.ORDER_STATUS_CHANGED;
import static org.orderhub.domain.eventlog.EventType.ORDER_UPDATED;
import static org.orderhub.domain.order.AnOrder.order;

import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.DeliveryChange;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

final class OrderCommandsTest {
  private static final ContactKey ADA = ContactKey.of(ContactKey.Type.EMAIL, "ada@example.org");
  private static final ContactKey NOBODY = ContactKey.of(ContactKey.Type.EMAIL, "no@example.org");

  private final OrderDesk desk = new OrderDesk();
  private CustomerId ada = new CustomerId(new UUID(0, 0));

  @BeforeEach
  void anOrderOfAdasAndOneOfNobodys() {
    ada = desk.customer(ACCOUNT, "ada@example.org");
    desk.register(registration(order("A").by(ADA)), registration(order("B")));
  }

  @Test
  void aReplacementIsSavedItsJobDoneAndTheWorldTold() {
    Job job = accepted(desk.replace(replacement(order("A").by(ADA).saying("sent"))));

    assertThat(desk.stored("A").facts().externalStatus().raw()).isEqualTo("sent");
    assertThat(job)
        .returns(Job.Type.REPLACE_ORDER, Job::type)
        .returns(Job.Status.COMPLETED, Job::status)
        .returns(new Version(2), Job::version);
    assertThat(news()).containsExactly(tuple(ORDER_REPLACED, 2L));
    assertThat(desk.newsAfter(2).getFirst().changes())
        .containsExactly(new FieldChange("externalStatus", "", "sent"));
  }

  @Test
  void anUpdateIsTheSameByAnotherName() {
    var update =
        new Replacement(Replacement.Manner.UPDATE, order("A").by(ADA).saying("x").draft(), null);

    Job job = accepted(desk.replace(new ReplaceOrder.Command(ACCOUNT, update, null, SHOP)));

    assertThat(job.type()).isEqualTo(Job.Type.UPDATE_ORDER);
    assertThat(news()).containsExactly(tuple(ORDER_UPDATED, 2L));
  }

  @Test
  void theCustomerOfAReplacementIsFoundAnew() {
    accepted(desk.replace(replacement(order("B").by(ADA))));
    Job job = accepted(desk.replace(replacement(order("A").by(NOBODY))));

    assertThat(desk.stored("B").customer()).isEqualTo(ada);
    assertThat(desk.stored("A").customer()).isNull();
    assertThat(job.status()).isEqualTo(Job.Status.COMPLETED_WITH_ERRORS);
    assertThat(codes(job)).containsExactly(Job.Remark.Code.CONTACT_MISSING);
  }

  @Test
  void aStaleReplacementIsAcceptedAndIgnoredAndTriggersNothing() {
    AnOrder old = order("A").by(ADA).saying("old").lastChangedAt(NOW.minusSeconds(1));
    Order before = desk.stored("A");

    Job job =
        accepted(
            desk.replace(
                new ReplaceOrder.Command(
                    ACCOUNT,
                    new Replacement(Replacement.Manner.REPLACE, old.draft(), null),
                    CONFIRM,
                    SHOP)));

    assertThat(job.status()).isEqualTo(Job.Status.COMPLETED);
    assertThat(codes(job)).containsExactly(Job.Remark.Code.STALE);
    assertThat(desk.stored("A")).isEqualTo(before);
    assertThat(news()).isEmpty();
  }

  @Test
  void anOvertakenReplacementIsAConflict() {
    List<ChangeResult> results =
        desk.replace(bound("A", "first"), bound("A", "second"), bound("C", "third"));

    assertThat(results)
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("Accepted", "Conflict", "Missing");
    assertThat(((ChangeResult.Conflict) results.get(1)).differences())
        .containsExactly(new FieldChange("externalStatus", "first", "second"));
  }

  @Test
  void aDeletedOrderIsGoneItsHistoryStaysAndItsIdIsFree() {
    Order before = desk.stored("A");

    Job job = accepted(desk.delete(deletion("A", null)));
    desk.register(registration(order("A").saying("again")));

    assertThat(job).returns(Job.Type.DELETE_ORDER, Job::type).returns(null, Job::version);
    assertThat(desk.stored("A").key()).isNotEqualTo(before.key());
    assertThat(desk.newsAfter(2).getFirst())
        .returns(ORDER_DELETED, LoggedEvent::type)
        .returns(before.key().value(), event -> event.subject().id())
        .returns(2L, LoggedEvent::sequence);
    assertThat(desk.newsAfter(3).getFirst().sequence()).isEqualTo(1);
  }

  @Test
  void anOrderIsDeletedOnceAndInTheVersionExpected() {
    assertThat(
            desk.delete(
                deletion("A", new Version(2)),
                deletion("A", Version.FIRST),
                deletion("A", null),
                deletion("C", null)))
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("Conflict", "Accepted", "Missing", "Missing");
    assertThat(news()).containsExactly(tuple(ORDER_DELETED, 2L));
  }

  @Test
  void aChangeOfDeliveryIsSavedAndTold() {
    Job job = accepted(desk.deliver(delivery("A", "parcel", null)));

    assertThat(desk.stored("A").contents().delivery().method()).isEqualTo("parcel");
    assertThat(job.type()).isEqualTo(Job.Type.CHANGE_ORDER_DELIVERY);
    assertThat(news()).containsExactly(tuple(ORDER_DELIVERY_CHANGED, 2L));
  }

  @Test
  void anActionIsToldAndChangesNothing() {
    Order before = desk.stored("A");

    var triggered =
        (TriggerOrderAction.Result.Triggered) desk.trigger(trigger("A", null)).getFirst();

    assertThat(triggered.job())
        .returns(Job.Type.TRIGGER_ORDER_ACTION, Job::type)
        .returns(Version.FIRST, Job::version);
    assertThat(desk.stored("A")).isEqualTo(before.told());
    assertThat(news()).containsExactly(tuple(ORDER_ACTION_TRIGGERED, 2L));
  }

  @Test
  void aVersionStaysGoodWhileActionsGoBy() {
    desk.trigger(trigger("A", Version.FIRST), trigger("A", Version.FIRST));
    accepted(desk.replace(bound("A", "x")));

    assertThat(news())
        .containsExactly(
            tuple(ORDER_ACTION_TRIGGERED, 2L),
            tuple(ORDER_ACTION_TRIGGERED, 3L),
            tuple(ORDER_REPLACED, 4L));
    assertThat(desk.stored("A").version()).isEqualTo(new Version(2));
  }

  @Test
  void anActionMayBeRefused() {
    assertThat(desk.trigger(trigger("C", null), trigger("A", new Version(2)), trigger("B", null)))
        .extracting(result -> result.getClass().getSimpleName())
        .containsExactly("Missing", "Stale", "NotConnected");
    assertThat(news()).isEmpty();
  }

  @Test
  void anEmbeddedActionFollowsItsChange() {
    accepted(desk.deliver(delivery("A", "parcel", CONFIRM)));
    accepted(
        desk.change(
            new ChangeOrderStatus.Command(
                ACCOUNT,
                new OrderId("A"),
                new StatusChange(OrderStatus.COMPLETED, null, null, null),
                CONFIRM,
                SHOP)));

    assertThat(news())
        .containsExactly(
            tuple(ORDER_DELIVERY_CHANGED, 2L),
            tuple(ORDER_ACTION_TRIGGERED, 3L),
            tuple(ORDER_STATUS_CHANGED, 4L),
            tuple(ORDER_ACTION_TRIGGERED, 5L));
    assertThat(desk.stored("A").version()).isEqualTo(new Version(3));
  }

  @Test
  void anEmbeddedActionFollowsAWishThatIsSoAlready() {
    accepted(desk.deliver(delivery("A", "", CONFIRM)));

    assertThat(news()).containsExactly(tuple(ORDER_ACTION_TRIGGERED, 2L));
  }

  @Test
  void anEmbeddedActionOfAnOrderOfNobodyIsRemarkedOnAndTheChangeDone() {
    Job job = accepted(desk.deliver(delivery("B", "parcel", CONFIRM)));

    assertThat(job.status()).isEqualTo(Job.Status.COMPLETED_WITH_ERRORS);
    assertThat(codes(job)).containsExactly(Job.Remark.Code.ACTION_REFUSED);
    assertThat(news()).containsExactly(tuple(ORDER_DELIVERY_CHANGED, 2L));
  }

  private static Job accepted(List<ChangeResult> results) {
    return ((ChangeResult.Accepted) results.getFirst()).job();
  }

  private static List<Job.Remark.Code> codes(Job job) {
    return job.remarks().stream().map(Job.Remark::code).toList();
  }

  /** Type and number of what happened after the two registrations. */
  private List<Tuple> news() {
    return desk.newsAfter(2).stream().map(event -> tuple(event.type(), event.sequence())).toList();
  }

  private static ReplaceOrder.Command replacement(AnOrder order) {
    var replacement = new Replacement(Replacement.Manner.REPLACE, order.draft(), null);
    return new ReplaceOrder.Command(ACCOUNT, replacement, null, SHOP);
  }

  private static ReplaceOrder.Command bound(String orderId, String text) {
    AnOrder order = order(orderId).by(ADA).saying(text);
    var replacement = new Replacement(Replacement.Manner.REPLACE, order.draft(), Version.FIRST);
    return new ReplaceOrder.Command(ACCOUNT, replacement, null, SHOP);
  }

  private static DeleteOrder.Command deletion(String orderId, @Nullable Version expected) {
    return new DeleteOrder.Command(ACCOUNT, new OrderId(orderId), expected, SHOP);
  }

  private static ChangeOrderDelivery.Command delivery(
      String orderId, String method, @Nullable OrderAction action) {
    var change = new DeliveryChange(method, null, null, null, null, null);
    return new ChangeOrderDelivery.Command(ACCOUNT, new OrderId(orderId), change, action, SHOP);
  }

  private static TriggerOrderAction.Command trigger(String orderId, @Nullable Version expected) {
    return new TriggerOrderAction.Command(ACCOUNT, new OrderId(orderId), CONFIRM, expected, SHOP);
  }
}
