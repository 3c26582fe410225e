package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.orderhub.application.webhook.Replays.Request;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.persistence.shared.Actors;
import org.orderhub.persistence.shared.Sql;

/** Who had what sent again, released or skipped. */
@ApplicationScoped
class ReplayRequests {
  private final Sql sql;

  ReplayRequests(Sql sql) {
    this.sql = sql;
  }

  void note(
      UUID id, AccountId account, EndpointId endpoint, Actor by, String selection, long messages) {
    sql.update(
        """
        insert into replays (account_id, id, endpoint_id, actor_kind, actor_id, actor_name,
          selection, messages)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        parameters ->
            parameters
                .uuid(account.value())
                .uuid(id)
                .uuid(endpoint.value())
                .text(Actors.kind(by))
                .uuid(Actors.id(by))
                .text(by.name())
                .text(selection)
                .number(messages));
  }

  List<Request> list(AccountId account, EndpointId endpoint, int limit) {
    return sql.query(
        """
        select id, requested_at, actor_name, selection, messages from replays
        where account_id = ? and endpoint_id = ?
        order by id desc limit ?
        """,
        parameters -> parameters.uuid(account.value()).uuid(endpoint.value()).number(limit),
        row ->
            new Request(
                row.uuid("id"),
                row.time("requested_at"),
                row.text("actor_name"),
                row.text("selection"),
                row.number("messages")));
  }
}
