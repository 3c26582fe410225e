package org.orderhub.persistence.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.orderhub.application.received.ReceivedBodyStorage;
import org.orderhub.persistence.shared.MonthlyPartitions;

/** A partition a month; an old one is dropped, so that nothing is ever deleted row by row. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlReceivedBodyStorage implements ReceivedBodyStorage {
  private static final String TABLE = "received_bodies";
  private static final String TIME = "received_at";

  private final MonthlyPartitions partitions;

  SqlReceivedBodyStorage(MonthlyPartitions partitions) {
    this.partitions = partitions;
  }

  @Override
  public void provide(YearMonth month) {
    partitions.provide(TABLE, TIME, month);
  }

  @Override
  public void forgetBefore(YearMonth month) {
    partitions.dropBefore(TABLE, TIME, month);
  }
}
