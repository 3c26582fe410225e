package org.orderhub.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Plans as PostgreSQL makes and keeps them while a table is empty. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeptPlans {
  private final Sql sql;

  KeptPlans(Sql sql) {
    this.sql = sql;
  }

  /** Empties the table in the transaction at hand, which has to be rolled back. */
  public String madeOnEmpty(String table, String statement) {
    sql.update("truncate " + table + " cascade", none -> {});
    sql.update("set local plan_cache_mode = force_generic_plan", none -> {});
    sql.update("prepare kept as " + numbered(statement), none -> {});
    try {
      return String.join(
          "\n",
          sql.query(
              "explain execute kept" + nothing(statement),
              none -> {},
              row -> row.text("QUERY PLAN")));
    } finally {
      sql.update("deallocate kept", none -> {});
    }
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
