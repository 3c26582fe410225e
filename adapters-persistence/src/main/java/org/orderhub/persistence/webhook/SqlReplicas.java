package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.orderhub.application.webhook.Replicas;
import org.orderhub.persistence.shared.Sql;

/** A row for each process; a lease bears the name of the process that holds it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlReplicas implements Replicas {
  private final Sql sql;
  private final ReplicaId self;

  SqlReplicas(Sql sql, ReplicaId self) {
    this.sql = sql;
    this.self = self;
  }

  @Override
  public void beat() {
    sql.update(
        """
        insert into delivery_replicas (id, seen_at) values (?, clock_timestamp())
        on conflict (id) do update set seen_at = clock_timestamp()
        """,
        parameters -> parameters.uuid(self.value()));
  }

  /** The messages stay leased, so that the next claim counts a lost lease. */
  @Override
  public int bury(Duration silence) {
    return sql.update(
        """
        with dead as (
          delete from delivery_replicas
          where seen_at < statement_timestamp() - ? * interval '1 millisecond'
          returning id),
        orphan as materialized (
          select message.ctid as place
          from deliveries message
          where message.leased and message.due_at > statement_timestamp()
            and message.replica in (select id from dead)
          for update skip locked)
        update deliveries message set due_at = statement_timestamp()
        from orphan
        where message.ctid = orphan.place
        """,
        parameters -> parameters.number(silence.toMillis()));
  }

  @Override
  public void signOff() {
    sql.update(
        "delete from delivery_replicas where id = ?", parameters -> parameters.uuid(self.value()));
  }
}
