package org.orderhub.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The tries of the last minutes, counted in slices of a fifth of the window, oldest first. */
public record RecentTries(List<Slice> slices) {
  public static final RecentTries NONE = new RecentTries(List.of());
  private static final int SLICES = 5;

  public RecentTries {
    slices = List.copyOf(slices);
  }

  /** What was tried from one moment on. */
  public record Slice(Instant begin, int tries, int failures) {
    private Slice plus(int more, int failed) {
      return new Slice(begin, tries + more, failures + failed);
    }
  }

  /** Adds tries, and forgets those that are older than the window. */
  RecentTries plus(int tries, int failures, Instant now, Duration window) {
    List<Slice> kept = new ArrayList<>();
    slices.stream().filter(each -> each.begin().isAfter(now.minus(window))).forEach(kept::add);
    if (kept.isEmpty() || !now.isBefore(kept.getLast().begin().plus(window.dividedBy(SLICES)))) {
      kept.add(new Slice(now, tries, failures));
    } else {
      kept.add(kept.removeLast().plus(tries, failures));
    }
    return new RecentTries(kept);
  }

  boolean areFailing() {
    int tries = slices.stream().mapToInt(Slice::tries).sum();
    int failures = slices.stream().mapToInt(Slice::failures).sum();
    return tries >= HealthRules.ENOUGH_TRIES
        && failures * 100 >= tries * HealthRules.FAILING_PERCENT;
  }

  boolean areWithoutFailure() {
    return slices.stream().allMatch(each -> each.failures() == 0);
  }
}
