package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.ALine.line;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;

final class ReplaceTest {

  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final Instant KNOWN = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final CustomerId ADA = new CustomerId(new UUID(0, 2));
  private static final CustomerId GRACE = new CustomerId(new UUID(0, 3));
  private static final ContactKey KEY = ContactKey.of(ContactKey.Type.EMAIL, "ada@example.org");
  private static final ContactKey OTHER = ContactKey.of(ContactKey.Type.EMAIL, "grace@example.org");

  private final Order order = order("A").by(KEY).connectedTo(ADA).registered(ACCOUNT, KNOWN);

  @Test
  void allOfItIsReplacedUnderTheSameKey() {
    OrderDraft draft = EveryField.draft("A");

    Order after = changed(replace(order, new Replacement(manner(), later(draft), null), ADA));

    assertThat(after)
        .returns(order.key(), Order::key)
        .returns(draft.contents(), Order::contents)
        .returns(ADA, Order::customer)
        .returns(new Version(2), Order::version);
    assertThat(after.facts().lifecycle()).isEqualTo(new Lifecycle.Completed(NOW));
    assertThat(after.facts().payment()).isEqualTo(PaymentState.PAID);
    assertThat(after.history())
        .isEqualTo(
            new Order.History(
                Optional.ofNullable(draft.contents().origin().createdAt()).orElseThrow(),
                KNOWN,
                NOW,
                NOW,
                new Version(2),
                2));
  }

  @Test
  void everyDifferenceIsNamed() {
    assertThat(differences(order("A").by(KEY).saying("sent").with(line("1").costing("12"))))
        .containsExactly(
            new FieldChange("externalStatus", "", "sent"),
            new FieldChange("lineItems.items[1].totalPrice", "10.00", "12.00"));
  }

  @Test
  void theSameOrderChangesNothing() {
    var unchanged = (ChangeDecision.Unchanged) replace(order, wish(order("A").by(KEY)), ADA);

    assertThat(unchanged.order().version()).isEqualTo(Version.FIRST);
    assertThat(unchanged.order().history().lastChangedAt()).isEqualTo(NOW);
  }

  @Test
  void sayingBackWhenItWasPlacedIsNoNews() {
    AnOrder saidBack = order("A").by(KEY).placedAt(KNOWN);

    assertThat(replace(order, wish(saidBack), ADA)).isInstanceOf(ChangeDecision.Unchanged.class);
    assertThat(differences(order("A").by(KEY).placedAt(NOW)))
        .containsExactly(new FieldChange("createdAt", "", NOW.toString()));
  }

  @Test
  void anOlderOneIsStale() {
    AnOrder older = order("A").saying("old").lastChangedAt(KNOWN.minusSeconds(1));

    assertThat(replace(order, wish(older), ADA)).isEqualTo(new ChangeDecision.Stale(KNOWN));
  }

  @Test
  void anotherVersionIsAConflictThatShowsBothSides() {
    var wish = new Replacement(manner(), order("A").by(KEY).saying("b").draft(), new Version(9));

    assertThat(replace(order, wish, ADA))
        .isEqualTo(
            new ChangeDecision.Conflict(
                Version.FIRST, List.of(new FieldChange("externalStatus", "", "b"))));
  }

  @Test
  void itIsConnectedToWhomTheKeyNamesNow() {
    assertThat(changed(replace(order, wish(order("A").by(OTHER)), GRACE)).customer())
        .isEqualTo(GRACE);
    assertThat(changed(replace(order, wish(order("A").by(KEY)), GRACE)).customer())
        .isEqualTo(GRACE);
  }

  @Test
  void itStaysConnectedWhileItsKeyIsTheSame() {
    assertThat(replace(order, wish(order("A").by(KEY)), null))
        .isInstanceOf(ChangeDecision.Unchanged.class);
  }

  @Test
  void anUnknownKeyDisconnectsIt() {
    assertThat(changed(replace(order, wish(order("A").by(OTHER)), null)).customer()).isNull();
    assertThat(changed(replace(order, wish(order("A")), null)).customer()).isNull();
  }

  @Test
  void paymentsAreToldOnlyWhenTheyChange() {
    var paid =
        new OrderContents.Charges(
            List.of(new Payment("card", "", Money.of("10", "EUR"), "")), List.of(), List.of());
    Order.Facts refunded =
        new Order.Facts(
            order.facts().lifecycle(),
            StatusText.NONE,
            PaymentState.PARTLY_PAID,
            DeliveryState.DELIVERED);
    Order known =
        new Order(
            ACCOUNT,
            order.key(),
            order.orderId(),
            order.contents(),
            refunded,
            ADA,
            order.history());

    Order same = changed(replace(known, wish(order("A").by(KEY).saying("x")), ADA));
    Order other = changed(replace(known, wish(order("A").by(KEY).with(paid)), ADA));

    assertThat(same.facts().payment()).isEqualTo(PaymentState.PARTLY_PAID);
    assertThat(same.facts().delivery()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(other.facts().payment()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void whatADraftWouldChangeIsKnownBeforehand() {
    OrderDraft old = order("A").by(KEY).saying("old").lastChangedAt(KNOWN.minusSeconds(9)).draft();

    assertThat(order.differencesTo(old, Optional.of(ADA)))
        .containsExactly(new FieldChange("externalStatus", "", "old"));
    assertThat(order.differencesTo(order("A").by(KEY).draft(), Optional.of(ADA))).isEmpty();
  }

  private List<FieldChange> differences(AnOrder after) {
    return ((ChangeDecision.Changed) replace(order, wish(after), ADA)).differences();
  }

  private static ChangeDecision replace(Order order, Replacement wish, @Nullable CustomerId found) {
    return order.replace(wish, Optional.ofNullable(found), NOW);
  }

  private static Replacement wish(AnOrder order) {
    return new Replacement(manner(), order.draft(), null);
  }

  private static Replacement.Manner manner() {
    return Replacement.Manner.REPLACE;
  }

  private static OrderDraft later(OrderDraft draft) {
    return new OrderDraft(
        draft.orderId(), draft.status(), draft.externalStatus(), NOW, draft.contents());
  }

  private static Order changed(ChangeDecision decision) {
    return Stream.of(decision)
        .map(ChangeDecision.Changed.class::cast)
        .map(ChangeDecision.Changed::order)
        .findFirst()
        .orElseThrow();
  }
}
