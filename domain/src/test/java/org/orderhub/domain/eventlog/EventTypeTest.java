package org.orderhub.domain.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventTypeTest {

  @ParameterizedTest
  @EnumSource
  void eachIsFoundByThePublicName(EventType type) {
    assertThat(EventType.named(type.publicName())).contains(type);
    assertThat(type.publicName()).matches("[a-z]+\\.[a-z_]+");
  }

  @Test
  void theNamesReceiversRelyOn() {
    assertThat(EventType.ORDER_REGISTERED.publicName()).isEqualTo("order.registered");
    assertThat(EventType.ORDER_REPLACED.publicName()).isEqualTo("order.replaced");
    assertThat(EventType.ORDER_UPDATED.publicName()).isEqualTo("order.updated");
    assertThat(EventType.ORDER_STATUS_CHANGED.publicName()).isEqualTo("order.status_changed");
    assertThat(EventType.INTEGRATION_WARNING.publicName()).isEqualTo("integration.warning");
    assertThat(EventType.ORDER_DELIVERY_CHANGED.publicName()).isEqualTo("order.delivery_changed");
    assertThat(EventType.ORDER_DELETED.publicName()).isEqualTo("order.deleted");
    assertThat(EventType.ORDER_ACTION_TRIGGERED.publicName()).isEqualTo("order.action_triggered");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", "ORDER_REGISTERED", "order.Registered", "order.unheard_of"})
  void otherNamesNameNothing(String name) {
    assertThat(EventType.named(name)).isEmpty();
  }
}
