package org.orderhub.persistence.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.orderhub.application.eventlog.EventLogStorage;
import org.orderhub.persistence.shared.Sql;

/** A partition a month. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlEventLogStorage implements EventLogStorage {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy_MM");

  /** Any number no one else uses: two processes must not make one partition at a time. */
  private static final long LOCK = 7_463_921_004L;

  private final Sql sql;

  SqlEventLogStorage(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void provide(YearMonth month) {
    sql.query(
        "select pg_advisory_xact_lock(?)", parameters -> parameters.number(LOCK), row -> LOCK);
    String partition = "event_log_" + NAME.format(month);
    if (!exists(partition) && !hasStraysOf(month)) {
      sql.update(
          "create table %s partition of event_log for values from ('%s-01Z') to ('%s-01Z')"
              .formatted(partition, month, month.plusMonths(1)),
          parameters -> {});
    }
  }

  private boolean exists(String partition) {
    return !sql.query(
            "select 1 from pg_class where relname = ? and relkind = 'r'",
            parameters -> parameters.text(partition),
            row -> partition)
        .isEmpty();
  }

  /** Events that came before their month had a partition stay in the rest, and keep it there. */
  private boolean hasStraysOf(YearMonth month) {
    return !sql.query(
            """
            select 1 from event_log_rest
            where recorded_at >= ?::timestamptz and recorded_at < ?::timestamptz limit 1
            """,
            parameters -> parameters.text(month + "-01Z").text(month.plusMonths(1) + "-01Z"),
            row -> month)
        .isEmpty();
  }
}
