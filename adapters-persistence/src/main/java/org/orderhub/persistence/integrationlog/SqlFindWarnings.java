package org.orderhub.persistence.integrationlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.orderhub.application.integrationlog.FindWarnings;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.order.Warning;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Reads;
import org.orderhub.persistence.shared.Row;

/** Pages by keyset, the warning recorded last first. */
@ApplicationScoped
class SqlFindWarnings implements FindWarnings {
  private final Reads reads;

  SqlFindWarnings(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Page<RecordedWarning> find(Query query) {
    Conditions conditions =
        Conditions.ofAccount(query.account())
            .text("type = ?", query.type() == null ? null : query.type().name())
            .text("order_id = ?", query.orderId() == null ? null : query.orderId().value())
            .time("recorded_at >= ?", query.from())
            .time("recorded_at < ?", query.to())
            .before("(recorded_at, id) < (?, ?)", query.after());
    List<RecordedWarning> found =
        reads.query(
            "select * from integration_log where "
                + conditions
                + " order by recorded_at desc, id desc limit "
                + (query.limit() + 1),
            conditions,
            SqlFindWarnings::warning);
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(
            found.subList(0, query.limit()),
            FindWarnings.position(found.get(query.limit() - 1)).toText());
  }

  private static RecordedWarning warning(Row row) throws SQLException {
    return new RecordedWarning(
        new AccountId(row.uuid("account_id")),
        row.uuid("id"),
        new OrderKey(row.uuid("order_key")),
        new OrderId(row.text("order_id")),
        new Warning(Warning.Type.valueOf(row.text("type")), row.text("what"), row.text("message")),
        row.time("recorded_at"));
  }
}
