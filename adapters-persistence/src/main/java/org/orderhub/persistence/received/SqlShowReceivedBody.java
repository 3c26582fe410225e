package org.orderhub.persistence.received;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.orderhub.application.received.ShowReceivedBody;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.persistence.shared.Reads;

/** One row by its key. */
@ApplicationScoped
class SqlShowReceivedBody implements ShowReceivedBody {
  private final Reads reads;

  SqlShowReceivedBody(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Optional<View> show(AccountId account, OrderKey order, EventId id) {
    return reads
        .query(
            """
            select received_at, operation, coding, content
            from received_bodies
            where account_id = ? and order_key = ? and id = ?
            """,
            parameters -> parameters.uuid(account.value()).uuid(order.value()).uuid(id.value()),
            row ->
                new View(
                    id,
                    row.time("received_at"),
                    new ReceivedBody(
                        row.text("operation"),
                        ReceivedBody.Coding.valueOf(row.text("coding")),
                        row.text("content"))))
        .stream()
        .findFirst();
  }
}
