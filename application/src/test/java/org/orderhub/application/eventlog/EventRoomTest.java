package org.orderhub.application.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EventRoomTest {
  private final List<YearMonth> provided = new ArrayList<>();
  private final List<YearMonth> forgotten = new ArrayList<>();

  private final EventLogStorage storage =
      new EventLogStorage() {
        @Override
        public void provide(YearMonth month) {
          provided.add(month);
        }

        @Override
        public boolean forgetBodiesBefore(YearMonth month) {
          forgotten.add(month);
          return false;
        }
      };

  private static Clock at(String time) {
    return Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
  }

  @Test
  void theNextMonthHasItsRoomBeforeItBegins() {
    new MakeRoomForEvents(storage, at("2026-12-31T23:59:59Z")).run();

    assertThat(provided).containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 1));
  }

  @Test
  void noBodyIsForgottenThatIsNot90DaysOld() {
    new ForgetEventBodies(storage, at("2026-06-29T12:00:00Z")).run();
    new ForgetEventBodies(storage, at("2026-06-30T12:00:00Z")).run();

    assertThat(forgotten).containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4));
  }
}
