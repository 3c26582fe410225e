package org.orderhub.persistence.received;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.orderhub.application.received.FindReceivedBodies;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.persistence.shared.Reads;

/** Event ids are made in the order of time: the primary key is the order of the list. */
@ApplicationScoped
class SqlFindReceivedBodies implements FindReceivedBodies {
  private static final UUID LAST = new UUID(-1, -1);

  private final Reads reads;

  SqlFindReceivedBodies(Reads reads) {
    this.reads = reads;
  }

  @Override
  public Page<Row> find(Query query) {
    List<Row> found =
        reads.query(
            """
            select id, received_at, operation,
              case coding when 'UTF_8' then octet_length(content)
                else length(decode(content, 'base64')) end as bytes
            from received_bodies
            where account_id = ? and order_key = ? and id < ?
            order by id desc
            limit ?
            """,
            parameters ->
                parameters
                    .uuid(query.account().value())
                    .uuid(query.order().value())
                    .uuid(query.after() == null ? LAST : query.after().value())
                    .number(query.limit() + 1),
            row ->
                new Row(
                    new EventId(row.uuid("id")),
                    row.time("received_at"),
                    row.text("operation"),
                    row.number("bytes")));
    boolean more = found.size() > query.limit();
    List<Row> items = more ? found.subList(0, query.limit()) : found;
    return new Page<>(items, more ? items.getLast().id().value().toString() : null);
  }
}
