package org.orderhub.application.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.OpenEvent;

/** What everybody who keeps open events promises. */
public interface OpenEventsContract {
  Instant TIME = Instant.parse("2026-03-26T15:44:18.534915Z");

  OpenEvents openEvents();

  /** An account that exists. */
  AccountId account();

  @Test
  default void eachAccountCountsItsOwn() {
    AccountId one = account();
    AccountId other = account();

    assertThat(openEvents().nextNumber(one)).isEqualTo(1);
    assertThat(openEvents().nextNumber(one)).isEqualTo(2);
    assertThat(openEvents().nextNumber(other)).isEqualTo(1);
  }

  @Test
  default void anEventIsKeptAsItIs() {
    OpenEvent event = opened(account(), "10", TIME);

    assertThat(openEvents().find(event.account(), event.number())).contains(event);
    assertThat(openEvents().find(account(), event.number())).isEmpty();
  }

  @Test
  default void theOpenOnesAreListedTheOldestFirst() {
    AccountId account = account();
    OpenEvent first = opened(account, "10", TIME);
    OpenEvent second = opened(account, "11", TIME.plusSeconds(1));
    OpenEvent third = opened(account, "10", TIME.plusSeconds(2));

    assertThat(found(account, Set.of(), 0, 10)).containsExactly(first, second, third);
    assertThat(found(account, Set.of("10"), 0, 10)).containsExactly(first, third);
    assertThat(found(account, Set.of(), first.number(), 1)).containsExactly(second);
    assertThat(
            openEvents()
                .find(
                    new FindOpenEvents.Query(
                        account,
                        OpenEvent.Kind.CUSTOMER_WIDGET,
                        Set.of(),
                        TIME.plusSeconds(1),
                        TIME.plusSeconds(1),
                        0,
                        10)))
        .containsExactly(second);
  }

  @Test
  default void whatIsCompleteIsListedNoLongerUntilItIsOpenedAgain() {
    AccountId account = account();
    OpenEvent event = opened(account, "10", TIME);

    openEvents().mark(event.marked(true), "vendor");
    assertThat(found(account, Set.of(), 0, 10)).isEmpty();
    assertThat(openEvents().find(account, event.number())).contains(event.marked(true));

    openEvents().mark(event, "vendor");
    assertThat(found(account, Set.of(), 0, 10)).containsExactly(event);
  }

  private List<OpenEvent> found(AccountId account, Set<String> topics, long after, int limit) {
    return openEvents()
        .find(
            new FindOpenEvents.Query(
                account, OpenEvent.Kind.CUSTOMER_WIDGET, topics, null, null, after, limit));
  }

  private OpenEvent opened(AccountId account, String topic, Instant at) {
    var event =
        new OpenEvent(
            account,
            openEvents().nextNumber(account),
            new EventId(UUID.randomUUID()),
            OpenEvent.Kind.CUSTOMER_WIDGET,
            topic,
            at,
            Map.of("customerWidgetID", topic),
            false);
    openEvents().open(event);
    return event;
  }
}
