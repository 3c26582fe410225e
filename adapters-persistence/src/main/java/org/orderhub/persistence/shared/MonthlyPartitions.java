package org.orderhub.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Tables that have a partition a month, named so, and one for the rest. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MonthlyPartitions {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy_MM");

  /** Any number no one else uses: two processes must not make one partition at a time. */
  private static final long LOCK = 7_463_921_004L;

  private final Sql sql;

  MonthlyPartitions(Sql sql) {
    this.sql = sql;
  }

  /**
   * Makes a month's partition, unless it is there or the rest holds rows of that month.
   *
   * @param time the column by which rows belong to a month
   */
  public void provide(String table, String time, YearMonth month) {
    takeTurns();
    String partition = nameOf(table, month);
    if (!exists(partition) && !hasStraysOf(table, time, month)) {
      sql.update(
          "create table %s partition of %s for values from ('%s-01Z') to ('%s-01Z')"
              .formatted(partition, table, month, month.plusMonths(1)),
          parameters -> {});
    }
  }

  /** Drops the partitions of earlier months, and takes their strays out of the rest. */
  public void dropBefore(String table, String time, YearMonth month) {
    for (YearMonth each : before(table, month)) {
      sql.update("drop table " + nameOf(table, each), parameters -> {});
    }
    sql.update(
        "delete from %s_rest where %s < ?::timestamptz".formatted(table, time),
        parameters -> parameters.text(month + "-01Z"));
  }

  /**
   * The earlier months that have a partition, the oldest first; until the end of the transaction
   * nobody else makes or drops one.
   */
  public List<YearMonth> before(String table, YearMonth month) {
    takeTurns();
    return partitions(table).stream()
        .filter(name -> name.matches(table + "_[0-9]{4}_[0-9]{2}"))
        .map(name -> YearMonth.parse(name.substring(table.length() + 1), NAME))
        .filter(each -> each.isBefore(month))
        .sorted()
        .toList();
  }

  /** What the partition of a month is called. */
  public static String nameOf(String table, YearMonth month) {
    return table + "_" + NAME.format(month);
  }

  private void takeTurns() {
    sql.query(
        "select pg_advisory_xact_lock(?)", parameters -> parameters.number(LOCK), row -> LOCK);
  }

  private boolean exists(String partition) {
    return !sql.query(
            "select 1 from pg_class where relname = ? and relkind = 'r'",
            parameters -> parameters.text(partition),
            row -> partition)
        .isEmpty();
  }

  private List<String> partitions(String table) {
    return sql.query(
        "select inhrelid::regclass::text as name from pg_inherits where inhparent = ?::regclass",
        parameters -> parameters.text(table),
        row -> row.text("name"));
  }

  /** Rows that came before their month had a partition stay in the rest, and keep it there. */
  private boolean hasStraysOf(String table, String time, YearMonth month) {
    return !sql.query(
            """
            select 1 from %1$s_rest
            where %2$s >= ?::timestamptz and %2$s < ?::timestamptz limit 1
            """
                .formatted(table, time),
            parameters -> parameters.text(month + "-01Z").text(month.plusMonths(1) + "-01Z"),
            row -> month)
        .isEmpty();
  }
}
