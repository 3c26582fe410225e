package org.orderhub.persistence.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;
import org.orderhub.application.eventlog.EventLogStorage;
import org.orderhub.persistence.shared.MonthlyPartitions;
import org.orderhub.persistence.shared.Sql;

/** A partition a month. An old one is exchanged for a copy without bodies. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlEventLogStorage implements EventLogStorage {
  private static final String TABLE = "event_log";

  private final MonthlyPartitions partitions;
  private final BodilessCopies copies;
  private final Sql sql;

  SqlEventLogStorage(MonthlyPartitions partitions, BodilessCopies copies, Sql sql) {
    this.partitions = partitions;
    this.copies = copies;
    this.sql = sql;
  }

  @Override
  public void provide(YearMonth month) {
    partitions.provide(TABLE, "recorded_at", month);
  }

  @Override
  public boolean forgetBodiesBefore(YearMonth month) {
    Optional<YearMonth> next =
        partitions.before(TABLE, month).stream()
            .filter(each -> !copies.isBodiless(each))
            .findFirst();
    if (next.isEmpty()) {
      forgetStrayBodies(month);
      return false;
    }
    copies.goOn(next.get());
    return true;
  }

  /** Events that came before their month had a partition are few. */
  private void forgetStrayBodies(YearMonth month) {
    sql.update(
        """
        update event_log_rest stray set body = null
        where recorded_at < ?::timestamptz and body is not null
          and not exists (
            select from deliveries queued
            where queued.account_id = stray.account_id and queued.event_id = stray.id)
          and not exists (
            select from delivery_replays queued
            where queued.account_id = stray.account_id and queued.event_id = stray.id)
        """,
        parameters -> parameters.text(month + "-01Z"));
  }
}
