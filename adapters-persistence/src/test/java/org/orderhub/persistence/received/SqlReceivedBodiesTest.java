package org.orderhub.persistence.received;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.received.FindReceivedBodies;
import org.orderhub.application.received.ReceivedBodyStorage;
import org.orderhub.application.received.ShowReceivedBody;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.shared.Actor;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlReceivedBodiesTest {
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00.123456Z");

  private final AccountId account = new AccountId(UUID.randomUUID());
  private final OrderKey order = new OrderKey(UUID.randomUUID());

  private long last;

  @Inject EventLog log;
  @Inject FindReceivedBodies findBodies;
  @Inject ShowReceivedBody showBody;
  @Inject ReceivedBodyStorage storage;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private LoggedEvent told(@Nullable ReceivedBody body, Instant at) {
    return new LoggedEvent(
        account,
        new EventId(new UUID(++last, 7)),
        EventType.ORDER_REGISTERED,
        new Subject(Subject.Kind.ORDER, order.value()),
        1,
        at,
        new Actor.PartnerKey("shop"),
        List.of(),
        "{}",
        body);
  }

  private void append(LoggedEvent... events) {
    transactions.inTransaction(() -> {
      log.append(List.of(events));
      return account;
    });
  }

  @Test
  void aBodyIsTheSameToTheByte() {
    var text = ReceivedBody.of("registerOrder", utf8("{ \"a\":\t22.00,\r\n\"b\":\"\\\"😀'{}\"}"));
    var other = ReceivedBody.of("addOrder", "{}".getBytes(StandardCharsets.UTF_16));
    LoggedEvent first = told(text, NOW);
    LoggedEvent second = told(other, NOW);

    append(first, told(null, NOW), second);

    assertThat(showBody.show(account, order, first.id()))
        .contains(new ShowReceivedBody.View(first.id(), NOW, text));
    assertThat(showBody.show(account, order, second.id()))
        .contains(new ShowReceivedBody.View(second.id(), NOW, other));
    assertThat(findBodies.find(new FindReceivedBodies.Query(account, order, 10, null)).items())
        .containsExactly(
            new FindReceivedBodies.Row(second.id(), NOW, "addOrder", other.bytes().length),
            new FindReceivedBodies.Row(first.id(), NOW, "registerOrder", text.bytes().length));
  }

  @Test
  void theListGoesOnWhereThePageBeforeEnded() {
    var body = ReceivedBody.of("registerOrder", utf8("{}"));
    LoggedEvent first = told(body, NOW);
    LoggedEvent second = told(body, NOW);
    append(first, second);

    var page = findBodies.find(new FindReceivedBodies.Query(account, order, 1, null));
    assertThat(page.items()).extracting(FindReceivedBodies.Row::id).containsExactly(second.id());
    assertThat(page.next()).isEqualTo(second.id().value().toString());
    var next = findBodies.find(new FindReceivedBodies.Query(account, order, 1, second.id()));
    assertThat(next.items()).extracting(FindReceivedBodies.Row::id).containsExactly(first.id());
    assertThat(next.next()).isNull();
  }

  @Test
  void nobodySeesTheBodiesOfAnotherAccountOrOrder() {
    LoggedEvent mine = told(ReceivedBody.of("registerOrder", utf8("{}")), NOW);
    append(mine);
    assertThat(showBody.show(new AccountId(UUID.randomUUID()), order, mine.id())).isEmpty();
    assertThat(showBody.show(account, new OrderKey(UUID.randomUUID()), mine.id())).isEmpty();
  }

  @Test
  void oldMonthsAreDroppedAsAWhole() {
    YearMonth old = YearMonth.of(1999, 3);
    Instant inMarch = Instant.parse("1999-03-31T23:59:59Z");
    Instant stray = Instant.parse("1999-02-01T00:00:00Z");
    provide(old);
    provide(old);
    LoggedEvent march = told(ReceivedBody.of("registerOrder", utf8("{}")), inMarch);
    LoggedEvent february = told(ReceivedBody.of("registerOrder", utf8("{}")), stray);
    LoggedEvent now = told(ReceivedBody.of("registerOrder", utf8("{}")), NOW);
    append(march, february, now);
    assertThat(countOf("received_bodies_1999_03")).isOne();

    forgetBefore(old);
    assertThat(showBody.show(account, order, march.id())).isPresent();
    assertThat(showBody.show(account, order, february.id())).isEmpty();

    forgetBefore(old.plusMonths(1));
    assertThat(showBody.show(account, order, march.id())).isEmpty();
    assertThat(showBody.show(account, order, now.id())).isPresent();
  }

  private void provide(YearMonth month) {
    transactions.inTransaction(() -> {
      storage.provide(month);
      return month;
    });
  }

  private void forgetBefore(YearMonth month) {
    transactions.inTransaction(() -> {
      storage.forgetBefore(month);
      return month;
    });
  }

  private long countOf(String table) {
    return transactions
        .inTransaction(() ->
            sql.query(
                "select count(*) as rows from " + table,
                parameters -> {},
                row -> row.number("rows")))
        .getFirst();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
