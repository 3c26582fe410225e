package org.orderhub.persistence.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.orderhub.application.eventlog.EventLogStorage;
import org.orderhub.persistence.shared.MonthlyPartitions;

/** A partition a month. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlEventLogStorage implements EventLogStorage {
  private final MonthlyPartitions partitions;

  SqlEventLogStorage(MonthlyPartitions partitions) {
    this.partitions = partitions;
  }

  @Override
  public void provide(YearMonth month) {
    partitions.provide("event_log", "recorded_at", month);
  }
}
