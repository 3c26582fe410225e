package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LifecycleTest {

  private static final Instant BEFORE = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  @ParameterizedTest
  @EnumSource
  void anOrderMayBeginAnywhere(OrderStatus status) {
    assertThat(Lifecycle.starting(status, NOW).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @MethodSource("everyMove")
  void anyStateMayFollowAnyOther(OrderStatus from, OrderStatus to) {
    assertThat(Lifecycle.starting(from, BEFORE).moveTo(to, NOW))
        .isEqualTo(Lifecycle.starting(to, from == to ? BEFORE : NOW));
  }

  static Stream<Arguments> everyMove() {
    return Arrays.stream(OrderStatus.values())
        .flatMap(from -> Arrays.stream(OrderStatus.values()).map(to -> Arguments.of(from, to)));
  }
}
