package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OncePerHourTest {
  private final SettableClock clock = new SettableClock(Samples.NOON);
  private final OncePerHour<String> oncePerHour = new OncePerHour<>(clock);

  @Test
  void aTopicPassesOnceAndThenNotForAnHour() {
    assertThat(oncePerHour.passes("shop")).isTrue();
    assertThat(oncePerHour.passes("shop")).isFalse();
    clock.pass(Duration.ofHours(1).minusNanos(1));
    assertThat(oncePerHour.passes("shop")).isFalse();
    clock.pass(Duration.ofNanos(1));
    assertThat(oncePerHour.passes("shop")).isTrue();
    assertThat(oncePerHour.passes("shop")).isFalse();
  }

  @Test
  void whatIsHeldBackDoesNotMakeTheHourLonger() {
    oncePerHour.passes("shop");
    clock.pass(Duration.ofMinutes(59));
    oncePerHour.passes("shop");
    clock.pass(Duration.ofMinutes(1));

    assertThat(oncePerHour.passes("shop")).isTrue();
  }

  @Test
  void topicsDoNotHoldOneAnotherBack() {
    assertThat(oncePerHour.passes("shop")).isTrue();
    assertThat(oncePerHour.passes("warehouse")).isTrue();
  }

  @Test
  void whatPassedLongAgoIsForgotten() {
    IntStream.range(0, 1_000).forEach(each -> oncePerHour.passes("endpoint " + each));
    clock.pass(Duration.ofHours(1));
    oncePerHour.passes("shop");

    assertThat(oncePerHour.remembered()).isEqualTo(1);
  }

  @Test
  void aClockThatWasSetBackSilencesNobody() {
    oncePerHour.passes("shop");
    clock.pass(Duration.ofDays(-1));

    assertThat(oncePerHour.passes("shop")).isTrue();
  }
}
