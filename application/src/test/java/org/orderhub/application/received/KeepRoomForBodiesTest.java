package org.orderhub.application.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeepRoomForBodiesTest {
  private final List<YearMonth> provided = new ArrayList<>();
  private final List<YearMonth> forgotten = new ArrayList<>();

  private final ReceivedBodyStorage storage =
      new ReceivedBodyStorage() {
        @Override
        public void provide(YearMonth month) {
          provided.add(month);
        }

        @Override
        public void forgetBefore(YearMonth month) {
          forgotten.add(month);
        }
      };

  private void runsAt(String time) {
    new KeepRoomForBodies(storage, Clock.fixed(Instant.parse(time), ZoneOffset.UTC)).run();
  }

  @Test
  void theNextMonthHasItsRoomBeforeItBegins() {
    runsAt("2026-12-31T23:59:59Z");
    assertThat(provided).containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 1));
  }

  @Test
  void nothingIsForgottenThatIsNot90DaysOld() {
    runsAt("2026-06-29T12:00:00Z");
    runsAt("2026-06-30T12:00:00Z");
    assertThat(forgotten).containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4));
  }
}
