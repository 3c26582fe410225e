package org.orderhub.persistence.integrationlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.orderhub.application.integrationlog.IntegrationLog;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.persistence.shared.Sql;

/** Warnings are written with the orders they are about, in one statement a group. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlIntegrationLog implements IntegrationLog {
  private final Sql sql;

  SqlIntegrationLog(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void addAll(List<RecordedWarning> warnings) {
    if (warnings.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into integration_log (account_id, id, type, order_id, order_key, what, message,
          recorded_at)
        select account_id, id, type, order_id, order_key, what, message, recorded_at
        from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[],
          ?::timestamptz[])
          as given (account_id, id, type, order_id, order_key, what, message, recorded_at)
        """,
        parameters ->
            parameters
                .uuids(warnings, each -> each.account().value())
                .uuids(warnings, RecordedWarning::id)
                .texts(warnings, each -> each.warning().type().name())
                .texts(warnings, each -> each.orderId().value())
                .uuids(warnings, each -> each.orderKey().value())
                .texts(warnings, each -> each.warning().what())
                .texts(warnings, each -> each.warning().message())
                .times(warnings, RecordedWarning::recordedAt));
  }

  @Override
  public int removeRecordedBefore(Instant time) {
    return sql.update(
        "delete from integration_log where recorded_at < ?", parameters -> parameters.time(time));
  }
}
