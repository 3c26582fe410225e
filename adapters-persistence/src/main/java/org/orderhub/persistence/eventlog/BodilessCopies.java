package org.orderhub.persistence.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.orderhub.persistence.shared.MonthlyPartitions;
import org.orderhub.persistence.shared.Sql;

/**
 * Copies a month of the event log without its bodies, a step in each transaction, and puts the copy
 * in its place. Nothing is added to a month that is over, so the copy misses nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BodilessCopies {
  /**
   * About a second: while it lasts, what others commit is not shown to those who follow the log.
   */
  private static final int STEP = 50_000;

  private static final String MARK = "without bodies";

  private final Sql sql;

  BodilessCopies(Sql sql) {
    this.sql = sql;
  }

  boolean isBodiless(YearMonth month) {
    return sql.query(
            "select coalesce(obj_description(?::regclass, 'pg_class') = ?, false) as done",
            parameters -> parameters.text(original(month)).text(MARK),
            row -> row.flag("done"))
        .getFirst();
  }

  /** Takes a step; the last one puts the copy in place. */
  void goOn(YearMonth month) {
    make(month);
    if (copyMore(month) < STEP) {
      exchange(month);
    }
  }

  /** The check spares a look at every row when the copy takes its place. */
  private void make(YearMonth month) {
    run(
        """
        create table if not exists %1$s (like event_log including all,
          constraint of_this_month check (recorded_at >= '%2$s-01Z' and recorded_at < '%3$s-01Z'))
        """
            .formatted(copy(month), month, month.plusMonths(1)));
  }

  private int copyMore(YearMonth month) {
    return sql.update(
        """
        insert into %1$s (account_id, id, xid, type, subject_type, subject_id, sequence, occurred_at,
          recorded_at, actor_kind, actor_id, actor_name, changes)
        select account_id, id, xid, type, subject_type, subject_id, sequence, occurred_at,
          recorded_at, actor_kind, actor_id, actor_name, changes
        from %2$s
        where (account_id, id, recorded_at) > (
          select account_id, id, recorded_at from (
            (select account_id, id, recorded_at from %1$s order by 1 desc, 2 desc, 3 desc limit 1)
            union all
            select '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000',
              '-infinity') last
          order by 1 desc, 2 desc, 3 desc limit 1)
        order by account_id, id, recorded_at
        limit ?
        """
            .formatted(copy(month), original(month)),
        parameters -> parameters.number(STEP));
  }

  /** From the first statement on others wait: there is little to do, and it gives way soon. */
  private void exchange(YearMonth month) {
    String original = original(month);
    String copy = copy(month);
    run("set local lock_timeout = '2s'");
    run("alter table event_log detach partition " + original);
    giveBodiesBack(month);
    run(
        "alter table event_log attach partition %s for values from ('%s-01Z') to ('%s-01Z')"
            .formatted(copy, month, month.plusMonths(1)));
    run("alter table " + copy + " drop constraint of_this_month");
    run("drop table " + original);
    run("alter table " + copy + " rename to " + original);
    run("comment on table " + original + " is '" + MARK + "'");
  }

  /** What still waits to be sent keeps its body. */
  private void giveBodiesBack(YearMonth month) {
    run(
        """
        update %s copy set body = original.body
        from %s original
        where original.account_id = copy.account_id and original.id = copy.id
          and original.recorded_at = copy.recorded_at
          and (copy.account_id, copy.id) in (
            select account_id, event_id from deliveries
            union
            select account_id, event_id from delivery_replays)
        """
            .formatted(copy(month), original(month)));
  }

  private void run(String statement) {
    sql.update(statement, none -> {});
  }

  private static String original(YearMonth month) {
    return MonthlyPartitions.nameOf("event_log", month);
  }

  private static String copy(YearMonth month) {
    return original(month) + "_without_bodies";
  }
}
