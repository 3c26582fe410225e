package org.orderhub.persistence.orderevent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.orderhub.application.shared.Transactions;
import org.orderhub.persistence.PostgresResource;
import org.orderhub.persistence.shared.Sql;

/** A plan that PostgreSQL made while there were no events, and keeps, still serves many. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OrderEventPlansTest {
  static final List<String> LOOKUPS = List.of(OrderEventSql.MATCHING, OrderEventSql.TOLD);

  @Inject Transactions transactions;
  @Inject Sql sql;

  @ParameterizedTest
  @FieldSource("LOOKUPS")
  void lookupsGoByAnIndexFromTheFirstEventOn(String statement) {
    assertThat(keptPlan(statement)).contains("Index Scan").doesNotContain("Seq Scan", "Hash");
  }

  private String keptPlan(String statement) {
    List<String> plan =
        transactions.inTransaction(() -> {
          sql.update("delete from order_events", none -> {});
          sql.update("set local plan_cache_mode = force_generic_plan", none -> {});
          sql.update("prepare lookup as " + numbered(statement), none -> {});
          List<String> lines =
              sql.query(
                  "explain execute lookup" + nothing(statement),
                  none -> {},
                  row -> row.text("QUERY PLAN"));
          sql.update("deallocate lookup", none -> {});
          return lines;
        });
    return String.join("\n", plan);
  }

  private static String nothing(String statement) {
    return "null, "
        .repeat((int) statement.chars().filter(each -> each == '?').count())
        .transform(nulls -> "(" + nulls.substring(0, nulls.length() - 2) + ")");
  }

  private static String numbered(String statement) {
    List<String> parts = new ArrayList<>(List.of(statement.split("\\?", -1)));
    StringBuilder text = new StringBuilder(parts.removeFirst());
    for (int number = 1; number <= parts.size(); number++) {
      text.append('$').append(number).append(parts.get(number - 1));
    }
    return text.toString();
  }
}
