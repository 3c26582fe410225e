package org.orderhub.persistence.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.orderhub.application.offer.OfferVisits;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.persistence.shared.Sql;

/** One statement looks and notes: of two requests at once one is the first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlOfferVisits implements OfferVisits {
  private final Sql sql;

  SqlOfferVisits(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean enter(AccountId account, TokenHash visit, OfferId offer, Instant at) {
    return sql.update(
            """
            insert into offer_visits (visit, account_id, offer_id, seen_at) values (?, ?, ?, ?)
            on conflict (visit) do update
              set account_id = excluded.account_id, offer_id = excluded.offer_id,
                seen_at = excluded.seen_at
              where (offer_visits.account_id, offer_visits.offer_id)
                <> (excluded.account_id, excluded.offer_id)
            """,
            parameters ->
                parameters.text(visit.hex()).uuid(account.value()).uuid(offer.value()).time(at))
        == 1;
  }

  @Override
  public void leave(AccountId account, TokenHash visit) {
    sql.update(
        "delete from offer_visits where visit = ? and account_id = ?",
        parameters -> parameters.text(visit.hex()).uuid(account.value()));
  }

  @Override
  public int removeBefore(Instant time) {
    return sql.update(
        "delete from offer_visits where seen_at < ?", parameters -> parameters.time(time));
  }
}
