package org.orderhub.persistence.webhook;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.webhook.Breaker;
import org.orderhub.domain.webhook.Health;
import org.orderhub.domain.webhook.RecentTries;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Row;

/** A health as columns: a breaker is closed without {@code allowed}, open with a time. */
final class HealthRows {
  private HealthRows() {}

  /** A slice as its column holds it. */
  record SliceDocument(String begin, int tries, int failures) {}

  static Health health(Row row) throws SQLException {
    return new Health(
        breaker(row),
        Math.toIntExact(row.number("failures_in_a_row")),
        row.optionalTime("failing_since"),
        row.optionalTime("last_success_at"),
        new Health.Told(
            row.flag("in_trouble"),
            Math.toIntExact(row.number("told_percent")),
            row.optionalTime("told_given_up_at")));
  }

  private static Breaker breaker(Row row) throws SQLException {
    @Nullable Long allowed = row.optionalNumber("allowed");
    @Nullable Instant openUntil = row.optionalTime("open_until");
    Duration opening = Duration.ofMillis(row.number("opening_ms"));
    if (openUntil != null) {
      return new Breaker.Open(openUntil, opening);
    }
    return allowed == null
        ? new Breaker.Closed(
            tries(row.text("tries")), Math.toIntExact(row.number("timeouts_in_a_row")))
        : new Breaker.HalfOpen(
            allowed.intValue(), Math.toIntExact(row.number("succeeded")), opening);
  }

  private static RecentTries tries(String json) {
    return new RecentTries(
        Arrays.stream(Documents.read(json, SliceDocument[].class))
            .map(each ->
                new RecentTries.Slice(Instant.parse(each.begin()), each.tries(), each.failures()))
            .toList());
  }

  static @Nullable Instant openUntil(Breaker breaker) {
    return breaker instanceof Breaker.Open open ? open.until() : null;
  }

  static @Nullable Long openingMillis(Breaker breaker) {
    return switch (breaker) {
      case Breaker.Closed closed -> null;
      case Breaker.Open open -> (Long) open.lasts().toMillis();
      case Breaker.HalfOpen halfOpen -> (Long) halfOpen.lastOpening().toMillis();
    };
  }

  /** Of one that is open: the probe that follows. */
  static @Nullable Long allowed(Breaker breaker) {
    return switch (breaker) {
      case Breaker.Closed closed -> null;
      case Breaker.Open open -> 1L;
      case Breaker.HalfOpen halfOpen -> (long) halfOpen.allowed();
    };
  }

  static long succeeded(Breaker breaker) {
    return breaker instanceof Breaker.HalfOpen halfOpen ? halfOpen.succeeded() : 0;
  }

  static long timeouts(Breaker breaker) {
    return breaker instanceof Breaker.Closed closed ? closed.timeoutsInARow() : 0;
  }

  static String tries(Breaker breaker) {
    List<SliceDocument> slices =
        breaker instanceof Breaker.Closed closed
            ? closed.tries().slices().stream()
                .map(each ->
                    new SliceDocument(each.begin().toString(), each.tries(), each.failures()))
                .toList()
            : List.of();
    return Documents.write(slices);
  }
}
