package org.orderhub.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.application.webhook.Samples;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

/** However wrong the planner's idea of the queue is, a claim reads no more than it takes. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ClaimPlansTest {
  @Inject SqlStore store;
  @Inject Sql sql;

  private final List<Endpoint> endpoints = new ArrayList<>();

  /** What the queue looked like when it was last analysed; EMPTY also when the plan is made. */
  enum Analysed {
    NOT_AGAIN,
    EMPTY,
    MANY_ENDPOINTS_WITH_ONE_MESSAGE_EACH,
    ONE_LONG_LANE,
    ALL_LEASED
  }

  @BeforeEach
  void startAfresh() {
    store.startAfresh();
  }

  @ParameterizedTest
  @EnumSource
  void turnsAreTakenThroughIndexes(Analysed analysed) {
    fillAfter(analysed);

    assertThat(plan(ClaimSql.TAKE_TURNS))
        .contains(
            "using deliveries_due on deliveries due",
            "using deliveries_leased on deliveries held",
            "using deliveries_leased on deliveries lost")
        .doesNotContain("Seq Scan", "Hash", "Bitmap", "Materialize");
  }

  @ParameterizedTest
  @EnumSource
  void headsAreFoundThroughTheIndexesMadeForThem(Analysed analysed) {
    fillAfter(analysed);

    assertThat(plan(ClaimSql.LEASE_HEADS))
        .contains(
            "using deliveries_due on deliveries candidate",
            "using deliveries_lane on deliveries oldest",
            "using deliveries_leased on deliveries held",
            "using deliveries_leased on deliveries lost",
            "Tid Scan on deliveries message",
            "using event_log_rest_pkey on event_log_rest")
        .doesNotContain("Seq Scan", "Hash", "Bitmap", "Materialize");
  }

  @ParameterizedTest
  @EnumSource
  void followersAreFoundThroughTheIndexesMadeForThem(Analysed analysed) {
    fillAfter(analysed);

    assertThat(plan(ClaimSql.POSTPONE_FOLLOWERS))
        .contains(
            "using deliveries_due on deliveries due",
            "using deliveries_lane on deliveries oldest",
            "Tid Scan on deliveries message")
        .doesNotContain("Seq Scan", "Hash", "Bitmap", "Materialize");
  }

  @ParameterizedTest
  @EnumSource
  void settledMessagesAreFoundByTheirKey(Analysed analysed) {
    fillAfter(analysed);

    for (String statement :
        List.of(Settlements.REMOVE, Settlements.POSTPONE, Settlements.RELEASE)) {
      assertThat(plan(statement))
          .contains("using deliveries_pkey on deliveries", "Tid Scan on deliveries message")
          .doesNotContain("Seq Scan", "Hash", "Bitmap", "Materialize");
    }
    assertThat(plan(Settlements.POSTPONE_LANES))
        .contains(
            "using deliveries_pkey on deliveries",
            "using deliveries_lane on deliveries follower",
            "Tid Scan on deliveries message")
        .doesNotContain("Seq Scan", "Hash", "Bitmap", "Materialize");
  }

  private void fillAfter(Analysed analysed) {
    switch (analysed) {
      case NOT_AGAIN -> endpoint();
      case EMPTY -> {
        endpoint();
        store.update("truncate deliveries", none -> {});
      }
      case MANY_ENDPOINTS_WITH_ONE_MESSAGE_EACH -> {
        IntStream.range(0, 30).forEach(each -> endpoint());
        fill(1);
      }
      case ONE_LONG_LANE -> {
        endpoint();
        var order = Samples.order();
        store.queue(
            IntStream.rangeClosed(1, 300)
                .mapToObj(sequence -> Samples.event(store.account(), order, sequence))
                .toList());
      }
      case ALL_LEASED -> {
        endpoint();
        fill(50);
        store.update("update deliveries set leased = true", none -> {});
      }
    }
    if (analysed != Analysed.NOT_AGAIN) {
      store.update("analyze deliveries", none -> {});
    }
    store.update("delete from deliveries", none -> {});
    if (analysed != Analysed.EMPTY) {
      fill(2_000);
    }
  }

  private void endpoint() {
    Endpoint endpoint = Samples.endpoint(store.account(), "endpoint-" + endpoints.size());
    endpoints.add(endpoint);
    store.inTransaction(() -> {
      store.endpoints().add(endpoint, Samples.SECRET);
      return endpoint;
    });
  }

  private void fill(int orders) {
    store.queue(
        IntStream.range(0, orders)
            .mapToObj(each -> Samples.event(store.account(), Samples.order(), 1))
            .toList());
  }

  /** The plan that is kept: under the settings of a claim, and for whatever parameters. */
  private String plan(String statement) {
    return store.inTransaction(() -> {
      store.deliveries().claim(new Deliveries.Room(1, 1, false), Duration.ofSeconds(30));
      List<String> values = new ArrayList<>();
      String numbered =
          Pattern.compile("\\?")
              .matcher(statement)
              .replaceAll(each -> {
                values.add("null");
                return "\\$" + values.size();
              });
      sql.update("prepare kept as " + numbered, none -> {});
      List<String> plan =
          sql.query(
              "explain execute kept (" + String.join(", ", values) + ")",
              none -> {},
              row -> row.text("QUERY PLAN"));
      sql.update("deallocate kept", none -> {});
      return String.join("\n", plan);
    });
  }
}
