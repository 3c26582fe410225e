package org.orderhub.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.orderhub.domain.eventlog.EventType.ORDER_REGISTERED;
import static org.orderhub.domain.eventlog.EventType.ORDER_STATUS_CHANGED;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Version;

final class SubscriptionTest {

  private static final Subscription REGISTRATIONS = new Subscription.Only(Set.of(ORDER_REGISTERED));

  @ParameterizedTest
  @EnumSource
  void everythingCoversEveryType(EventType type) {
    assertThat(new Subscription.Everything().covers(type)).isTrue();
  }

  @Test
  void aChoiceCoversWhatItNames() {
    assertThat(REGISTRATIONS.covers(ORDER_REGISTERED)).isTrue();
    assertThat(REGISTRATIONS.covers(ORDER_STATUS_CHANGED)).isFalse();
  }

  @Test
  void aChoiceOfNothingIsNone() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> new Subscription.Only(Set.of()))
        .returns("required", InvalidValue::code);
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE,   ORDER_REGISTERED,     true",
    "ACTIVE,   ORDER_STATUS_CHANGED, false",
    "INACTIVE, ORDER_REGISTERED,     false",
    "INACTIVE, ORDER_STATUS_CHANGED, false"
  })
  void anEndpointWantsWhatItSubscribedToWhileItIsActive(
      EndpointStatus status, EventType type, boolean wanted) {
    assertThat(endpoint(status).wants(type)).isEqualTo(wanted);
  }

  @Test
  void aChangedEndpointHasTheNextVersion() {
    Endpoint before = endpoint(EndpointStatus.ACTIVE);

    Endpoint after = before.with(before.settings(), EndpointStatus.INACTIVE);

    assertThat(after.version()).isEqualTo(before.version().next());
    assertThat(after.status()).isEqualTo(EndpointStatus.INACTIVE);
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.createdAt()).isEqualTo(before.createdAt());
  }

  private static Endpoint endpoint(EndpointStatus status) {
    return new Endpoint(
        new AccountId(new UUID(0, 1)),
        new EndpointId(new UUID(0, 2)),
        new Endpoint.Settings(
            "Shop",
            new EndpointUrl("https://example.org/hook"),
            REGISTRATIONS,
            new Authentication.None(),
            AfterExhaustion.SKIP),
        status,
        Instant.parse("2026-03-01T08:00:00Z"),
        Version.FIRST);
  }
}
