package org.orderhub.persistence.integrationlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.AnOrder.order;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderhub.application.integrationlog.FindWarnings;
import org.orderhub.application.integrationlog.IntegrationLog;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.Position;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.order.Warning;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlIntegrationLogTest {
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00.123456Z");
  private static final Instant LONG_AGO = Instant.parse("1999-03-01T08:00:00Z");

  @Inject IntegrationLog log;
  @Inject FindWarnings findWarnings;
  @Inject Transactions transactions;

  private final AccountId account = new AccountId(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource
  void aWarningIsTheSameAfterItWasStored(Warning.Type type) {
    RecordedWarning warning = warning("A 'quoted'", type, NOW);
    add(warning);

    assertThat(find(type, null, null, null)).containsExactly(warning);
  }

  @Test
  void theLatestComesFirstPageByPage() {
    List<RecordedWarning> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      all.addFirst(warning("A", Warning.Type.STORE_MISSING, NOW.plusSeconds(i / 2)));
    }
    add(all.toArray(RecordedWarning[]::new));

    List<RecordedWarning> paged = new ArrayList<>();
    @Nullable Position after = null;
    do {
      Page<RecordedWarning> page =
          findWarnings.find(new FindWarnings.Query(account, null, null, null, null, 3, after));
      paged.addAll(page.items());
      after = page.next() == null ? null : Position.parse(page.next());
    } while (after != null);

    assertThat(paged).hasSize(7).containsExactlyInAnyOrderElementsOf(all);
    assertThat(paged)
        .isSortedAccordingTo((one, other) -> other.recordedAt().compareTo(one.recordedAt()));
  }

  @Test
  void theListIsFiltered() {
    RecordedWarning article = warning("A", Warning.Type.ARTICLE_MISSING, NOW);
    RecordedWarning store = warning("B", Warning.Type.STORE_MISSING, NOW.plusSeconds(60));
    add(article, store);

    assertThat(find(Warning.Type.STORE_MISSING, null, null, null)).containsExactly(store);
    assertThat(find(null, "A", null, null)).containsExactly(article);
    assertThat(find(null, null, NOW.plusSeconds(60), null)).containsExactly(store);
    assertThat(find(null, null, null, NOW.plusSeconds(60))).containsExactly(article);
    assertThat(find(Warning.Type.STORE_MISSING, "A", null, null)).isEmpty();
  }

  @Test
  void noAccountSeesTheWarningsOfAnother() {
    Order theirs = order("A").registered(new AccountId(UUID.randomUUID()), NOW);
    Warning missing = Warning.storeMissing("wien");
    add(RecordedWarning.about(theirs, missing, UUID.randomUUID(), NOW));

    assertThat(find(null, null, null, null)).isEmpty();
  }

  @Test
  void oldOnesAreForgotten() {
    RecordedWarning before = warning("A", Warning.Type.STORE_MISSING, LONG_AGO.minusMillis(1));
    RecordedWarning at = warning("A", Warning.Type.STORE_MISSING, LONG_AGO);
    add(before, at);
    add();

    assertThat(transactions.<Integer>inTransaction(() -> log.removeRecordedBefore(LONG_AGO)))
        .isOne();
    assertThat(find(null, null, null, null)).containsExactly(at);
  }

  private RecordedWarning warning(String orderId, Warning.Type type, Instant at) {
    return RecordedWarning.about(
        order(orderId).registered(account, NOW),
        new Warning(type, "'; drop table orders; -- 😀", "Something is missing"),
        UUID.randomUUID(),
        at);
  }

  private void add(RecordedWarning... warnings) {
    transactions.inTransaction(() -> {
      log.addAll(Stream.of(warnings).toList());
      return true;
    });
  }

  private List<RecordedWarning> find(
      Warning.@Nullable Type type,
      @Nullable String orderId,
      @Nullable Instant from,
      @Nullable Instant to) {
    OrderId order = orderId == null ? null : new OrderId(orderId);
    return findWarnings
        .find(new FindWarnings.Query(account, type, order, from, to, 100, null))
        .items();
  }
}
