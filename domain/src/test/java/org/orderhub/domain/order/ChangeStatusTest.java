package org.orderhub.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.AnOrder.order;
import static org.orderhub.domain.order.OrderStatus.CANCELLED;
import static org.orderhub.domain.order.OrderStatus.COMPLETED;
import static org.orderhub.domain.order.OrderStatus.IN_PROGRESS;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

/** The order changed last at {@link #KNOWN}, by the sender's clock, and has version 2. */
final class ChangeStatusTest {

  private static final Instant KNOWN = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant EARLIER = KNOWN.minusSeconds(1);
  private static final Instant LATER = KNOWN.plusSeconds(1);
  private static final Instant NOW = KNOWN.plusSeconds(3_600);
  private static final Version CURRENT = new Version(2);

  private final Order order =
      changed(
          order("A")
              .saying("packed")
              .lastChangedAt(EARLIER)
              .registered(new AccountId(new UUID(0, 1)), EARLIER)
              .changeStatus(
                  new StatusChange(IN_PROGRESS, new StatusText("sent"), KNOWN, null), KNOWN));

  /** Which decision follows from: a difference or none, the sender's time, the version expected. */
  @ParameterizedTest(name = "{0}, {1}, expecting {2}: {3}")
  @CsvSource({
    "DIFFERENT, none,    none,    Changed",
    "DIFFERENT, earlier, none,    Stale",
    "DIFFERENT, same,    none,    Changed",
    "DIFFERENT, later,   none,    Changed",
    "DIFFERENT, none,    current, Changed",
    "DIFFERENT, earlier, current, Stale",
    "DIFFERENT, same,    current, Changed",
    "DIFFERENT, later,   current, Changed",
    "DIFFERENT, none,    older,   Conflict",
    "DIFFERENT, earlier, older,   Conflict",
    "DIFFERENT, same,    older,   Conflict",
    "DIFFERENT, later,   older,   Conflict",
    "DIFFERENT, none,    newer,   Conflict",
    "SAME,      none,    none,    Unchanged",
    "SAME,      earlier, none,    Stale",
    "SAME,      same,    none,    Unchanged",
    "SAME,      later,   none,    Unchanged",
    "SAME,      none,    current, Unchanged",
    "SAME,      earlier, current, Stale",
    "SAME,      same,    current, Unchanged",
    "SAME,      later,   current, Unchanged",
    "SAME,      none,    older,   Conflict",
    "SAME,      later,   older,   Conflict",
    "NOTHING,   none,    none,    Unchanged",
    "NOTHING,   earlier, none,    Stale",
    "NOTHING,   none,    older,   Conflict"
  })
  void everyWishHasItsDecision(String wish, String time, String expected, String decision) {
    assertThat(order.changeStatus(change(wish, time, expected), NOW).getClass().getSimpleName())
        .isEqualTo(decision);
  }

  @Test
  void aChangeSaysWhatDiffers() {
    assertThat(order.changeStatus(to(COMPLETED, "delivered"), NOW))
        .isInstanceOfSatisfying(
            ChangeDecision.Changed.class,
            changed ->
                assertThat(changed.differences())
                    .containsExactly(
                        new FieldChange("status", "IN_PROGRESS", "COMPLETED"),
                        new FieldChange("externalStatus", "sent", "delivered")));
  }

  @Test
  void whatIsNotWishedStays() {
    Order completed = changed(order.changeStatus(to(COMPLETED, null), NOW));
    Order told = changed(order.changeStatus(to(null, "delivered"), NOW));

    assertThat(completed.facts().externalStatus()).isEqualTo(new StatusText("sent"));
    assertThat(told.facts().lifecycle()).isEqualTo(new Lifecycle.InProgress());
    assertThat(told.contents()).isEqualTo(order.contents());
    assertThat(told.facts().delivery()).isEqualTo(order.facts().delivery());
    assertThat(told.facts().payment()).isEqualTo(order.facts().payment());
  }

  @Test
  void aConfirmationMakesWhateverIsOlderStale() {
    var confirmed =
        (ChangeDecision.Unchanged) order.changeStatus(change("SAME", "later", "none"), NOW);

    assertThat(confirmed.order().version()).isEqualTo(order.version());
    assertThat(confirmed.order().facts()).isEqualTo(order.facts());
    assertThat(confirmed.order().changeStatus(change("DIFFERENT", "same", "none"), NOW))
        .isEqualTo(new ChangeDecision.Stale(LATER));
  }

  @Test
  void anExternalStatusMayBeTakenBack() {
    Order silent = changed(order.changeStatus(to(null, ""), NOW));

    assertThat(silent.facts().externalStatus()).isEqualTo(StatusText.NONE);
  }

  @Test
  void theSendersTimeIsWhenItCompleted() {
    Order after = changed(order.changeStatus(change("DIFFERENT", "later", "none"), NOW));

    assertThat(after.facts().lifecycle()).isEqualTo(new Lifecycle.Completed(LATER));
    assertThat(after.history())
        .isEqualTo(
            new Order.History(
                order.history().placedAt(),
                order.history().receivedAt(),
                NOW,
                LATER,
                new Version(3),
                3));
  }

  @Test
  void aChangeWithoutATimeHappensNow() {
    Order after = changed(order.changeStatus(to(COMPLETED, null), NOW));

    assertThat(after.facts().lifecycle()).isEqualTo(new Lifecycle.Completed(NOW));
    assertThat(after.history().lastChangedAt()).isEqualTo(NOW);
  }

  @Test
  void aChangeWithoutATimeIsNotStaleThoughTheSendersClockRanAhead() {
    Instant before = EARLIER.minusSeconds(60);
    Order after = changed(order.changeStatus(to(COMPLETED, null), before));

    assertThat(after.facts().lifecycle()).isEqualTo(new Lifecycle.Completed(KNOWN));
    assertThat(after.history().lastChangedAt()).isEqualTo(KNOWN);
    assertThat(after.history().updatedAt()).isEqualTo(before);
  }

  @Test
  void aStaleChangeSaysWhichOneIsKnown() {
    assertThat(order.changeStatus(change("DIFFERENT", "earlier", "none"), NOW))
        .isEqualTo(new ChangeDecision.Stale(KNOWN));
  }

  @Test
  void aConflictShowsBothSides() {
    assertThat(order.changeStatus(change("DIFFERENT", "none", "older"), NOW))
        .isEqualTo(
            new ChangeDecision.Conflict(
                CURRENT, List.of(new FieldChange("status", "IN_PROGRESS", "COMPLETED"))));
  }

  @Test
  void anyStateMayFollowAnyOther() {
    Order after = order;
    for (OrderStatus next : List.of(COMPLETED, CANCELLED, COMPLETED, IN_PROGRESS, CANCELLED)) {
      after = changed(after.changeStatus(to(next, null), NOW));
      assertThat(after.facts().lifecycle().status()).isEqualTo(next);
    }
    assertThat(after.version()).isEqualTo(new Version(7));
  }

  @Property
  void theVersionGrowsByOneAndOnlyWhenSomethingChanged(
      @ForAll("wishes") List<StatusChange> wishes) {
    Order current = order;
    for (StatusChange wish : wishes) {
      switch (current.changeStatus(wish, NOW)) {
        case ChangeDecision.Changed changed -> {
          assertThat(changed.order().version()).isEqualTo(current.version().next());
          assertThat(changed.order().history().sequence())
              .isEqualTo(current.history().sequence() + 1);
          assertThat(changed.order().facts()).isNotEqualTo(current.facts());
          assertThat(changed.differences()).isNotEmpty();
          assertThat(changed.order().history().lastChangedAt())
              .isAfterOrEqualTo(current.history().lastChangedAt());
          current = changed.order();
        }
        case ChangeDecision.Unchanged unchanged -> {
          assertThat(wish.status()).isIn(null, current.facts().lifecycle().status());
          assertThat(unchanged.order().version()).isEqualTo(current.version());
          assertThat(unchanged.order().history().sequence())
              .isEqualTo(current.history().sequence());
          current = unchanged.order();
        }
        case ChangeDecision.Stale stale ->
            assertThat(wish.lastChangedAt()).isNotNull().isBefore(stale.knownChange());
        case ChangeDecision.Conflict conflict ->
            assertThat(wish.expected()).isNotNull().isNotEqualTo(conflict.current());
      }
    }
  }

  @Provide
  Arbitrary<List<StatusChange>> wishes() {
    return Combinators.combine(
            Arbitraries.of(OrderStatus.class).injectNull(0.3),
            Arbitraries.of("sent", "lost", "").map(StatusText::new).injectNull(0.3),
            Arbitraries.integers().between(-60, 60).map(KNOWN::plusSeconds).injectNull(0.3),
            Arbitraries.longs().between(1, 6).map(Version::new).injectNull(0.5))
        .as(StatusChange::new)
        .list()
        .ofMaxSize(10);
  }

  private static StatusChange to(@Nullable OrderStatus status, @Nullable String externalStatus) {
    return new StatusChange(
        status, externalStatus == null ? null : new StatusText(externalStatus), null, null);
  }

  private static StatusChange change(String wish, String time, String expected) {
    OrderStatus status =
        switch (wish) {
          case "DIFFERENT" -> COMPLETED;
          case "SAME" -> IN_PROGRESS;
          default -> null;
        };
    return new StatusChange(status, null, time(time), version(expected));
  }

  private static @Nullable Instant time(String name) {
    return switch (name) {
      case "earlier" -> EARLIER;
      case "same" -> KNOWN;
      case "later" -> LATER;
      default -> null;
    };
  }

  private static @Nullable Version version(String name) {
    return switch (name) {
      case "older" -> Version.FIRST;
      case "current" -> CURRENT;
      case "newer" -> CURRENT.next();
      default -> null;
    };
  }

  private static Order changed(ChangeDecision decision) {
    return Stream.of(decision)
        .map(ChangeDecision.Changed.class::cast)
        .map(ChangeDecision.Changed::order)
        .findFirst()
        .orElseThrow();
  }
}
