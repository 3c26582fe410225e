package org.orderhub.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.application.webhook.DeliveryStore;
import org.orderhub.application.webhook.Queues;
import org.orderhub.application.webhook.Samples;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

/** A transaction held open keeps all that was delivered meanwhile; claims do not step over it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpenTransactionTest implements Queues {
  private static final int DELIVERED = 50_000;
  private static final Pattern BUFFERS = Pattern.compile("Buffers: shared hit=(\\d+)");

  @Inject SqlStore store;
  @Inject Sql sql;
  @Inject DataSource dataSource;

  private Endpoint shop;

  @BeforeEach
  void startAfresh() {
    store.startAfresh();
    shop = endpoint("shop");
  }

  @Override
  public DeliveryStore store() {
    return store;
  }

  @Test
  void aClaimReadsNoMoreThoughAnOpenTransactionKeepsWhatWasDelivered() throws Exception {
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("set transaction isolation level repeatable read");
      statement.execute("select count(*) from deliveries");
      deliverMany();
      lane(Samples.order(), 1);
      settle(claim(1), new Deliveries.Fate.Delivered());
      lane(Samples.order(), 1);

      assertThat(
              buffers(
                  ClaimSql.TAKE_TURNS,
                  parameters -> parameters.uuid(shop.id().value()).flag(true).number(9).number(9)))
          .isLessThan(200);
      assertThat(
              buffers(
                  ClaimSql.LEASE_HEADS,
                  parameters ->
                      parameters
                          .uuids(List.of(shop), each -> each.account().value())
                          .uuids(List.of(shop), each -> each.id().value())
                          .numbers(List.of(shop), each -> 4L)
                          .uuid(shop.id().value())
                          .flag(true)
                          .number(1_000)
                          .uuid(shop.id().value())))
          .isLessThan(200);
      assertThat(buffers(SqlDeliveries.LOOK_BEHIND, parameters -> parameters.number(30_000)))
          .isLessThan(200);
      other.rollback();
    }
  }

  @Test
  void whatASlowTransactionQueuedIsFoundThoughClaimsPassedItBy() {
    lane(Samples.order(), 1);
    store.update("update delivery_turns set due_from = now() + interval '1 second'", none -> {});
    assertThat(claim(1)).isEmpty();

    store.inTransaction(() -> {
      store.deliveries().lookBehind(Duration.ofMinutes(1));
      return store;
    });
    assertThat(claim(1)).hasSize(1);
  }

  @Test
  void anEndpointIsDeletedThoughAResultIsBeingRecorded() throws Exception {
    lane(Samples.order(), 2);
    try (Connection other = dataSource.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("select from deliveries order by sequence limit 1 for update");

      assertThat(store.inTransaction(() -> store.endpoints().remove(shop.account(), shop.id())))
          .isTrue();
      assertThat(store.count("select count(*) as count from deliveries")).isOne();
      other.rollback();
    }
    assertThat(store.inTransaction(() -> store.records().forgetOrphans())).isOne();
  }

  /** As many as a process delivers in a minute, each claimed once before it went. */
  private void deliverMany() {
    store.update(
        """
        insert into deliveries (account_id, endpoint_id, event_id, subject_id, sequence, due_at,
          leased)
        select ?, ?, gen_random_uuid(), gen_random_uuid(), 1, now() - interval '1 minute', true
        from generate_series(1, ?)
        """,
        parameters ->
            parameters.uuid(shop.account().value()).uuid(shop.id().value()).number(DELIVERED));
    store.update("delete from deliveries", none -> {});
    store.update("update delivery_turns set served_at = now() - interval '1 hour'", none -> {});
  }

  private long buffers(String statement, Sql.Binder binder) {
    String plan =
        store.inTransaction(() -> {
          store.deliveries().claim(new Deliveries.Room(0, 0, false), Duration.ofSeconds(30));
          return String.join(
              "\n",
              sql.query(
                  "explain (analyze, buffers, timing off) " + statement,
                  binder,
                  row -> row.text("QUERY PLAN")));
        });
    Matcher found = BUFFERS.matcher(plan);
    assertThat(found.find()).as(plan).isTrue();
    return Long.parseLong(found.group(1));
  }
}
