package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.AnOrder.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

final class ChangeDeliveryTest {

  private static final Instant KNOWN = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private final Order order = order("A").registered(new AccountId(new UUID(0, 1)), KNOWN);

  @Test
  void whatIsSaidIsTakenAndTheRestStays() {
    var first = new DeliveryChange("parcel", List.of("T1"), null, NOW, null, null);
    var second = new DeliveryChange(null, List.of("T1", "T2"), "https://t/1", null, null, null);

    Order once = ((ChangeDecision.Changed) order.changeDelivery(first, NOW)).order();
    var twice = (ChangeDecision.Changed) once.changeDelivery(second, NOW);

    assertThat(twice.order().contents().delivery())
        .isEqualTo(new Delivery("parcel", List.of("T1", "T2"), "https://t/1", NOW));
    assertThat(twice.differences())
        .containsExactly(
            new FieldChange("delivery.trackingNumbers[1]", "", "T2"),
            new FieldChange("delivery.trackingUri", "", "https://t/1"));
    assertThat(twice.order().version()).isEqualTo(new Version(3));
    assertThat(twice.order().facts()).isEqualTo(order.facts());
  }

  @Test
  void trackingNumbersMayBeTakenBack() {
    var known = new DeliveryChange(null, List.of("T1"), null, null, null, null);
    Order tracked = ((ChangeDecision.Changed) order.changeDelivery(known, NOW)).order();
    var none = new DeliveryChange(null, List.of(), null, null, null, null);

    assertThat(((ChangeDecision.Changed) tracked.changeDelivery(none, NOW)).order().contents())
        .isEqualTo(order.contents());
  }

  @Test
  void whatIsSoAlreadyChangesNothing() {
    var same = new DeliveryChange("", List.of(), "", null, null, null);

    assertThat(order.changeDelivery(same, NOW)).isInstanceOf(ChangeDecision.Unchanged.class);
  }

  @Test
  void anOlderChangeIsStaleAndAnotherVersionAConflict() {
    var old = new DeliveryChange("x", null, null, null, KNOWN.minusSeconds(1), null);
    var bound = new DeliveryChange("x", null, null, null, null, new Version(7));

    assertThat(order.changeDelivery(old, NOW)).isEqualTo(new ChangeDecision.Stale(KNOWN));
    assertThat(order.changeDelivery(bound, NOW))
        .isEqualTo(
            new ChangeDecision.Conflict(
                Version.FIRST, List.of(new FieldChange("delivery.method", "", "x"))));
  }
}
