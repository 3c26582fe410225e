package org.orderhub.persistence.eventlog;

import java.sql.SQLException;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.persistence.shared.Actors;
import org.orderhub.persistence.shared.Row;

/** Events from rows of the log, those that have their body still. */
public final class LoggedEventRows {
  private LoggedEventRows() {}

  public static LoggedEvent read(Row row) throws SQLException {
    return new LoggedEvent(
        new AccountId(row.uuid("account_id")),
        SqlEventLog.id(row),
        SqlEventLog.type(row),
        new Subject(Subject.Kind.valueOf(row.text("subject_type")), row.uuid("subject_id")),
        row.number("sequence"),
        row.time("occurred_at"),
        Actors.read(row, "actor_kind", "actor_id", "actor_name"),
        SqlEventLog.changes(row),
        row.text("body"));
  }
}
