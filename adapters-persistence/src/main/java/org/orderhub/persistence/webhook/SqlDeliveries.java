package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlDeliveries implements Deliveries {
  private final Claims claims;
  private final Settlements settlements;
  private final Sql sql;

  SqlDeliveries(Claims claims, Settlements settlements, Sql sql) {
    this.claims = claims;
    this.settlements = settlements;
    this.sql = sql;
  }

  @Override
  public List<Claimed> claim(int most, Duration lease) {
    useIndexes();
    return claims.claim(most, lease);
  }

  @Override
  public Set<Ticket> settle(List<Settlement> list) {
    useIndexes();
    return settlements.settle(list);
  }

  @Override
  public void release(Collection<Ticket> tickets) {
    useIndexes();
    settlements.release(List.copyOf(tickets));
  }

  /**
   * The queue is empty in one second and long in the next: a plan made for an empty table would
   * read the whole of a long one.
   */
  private void useIndexes() {
    sql.update("set local enable_seqscan = off", parameters -> {});
  }
}
