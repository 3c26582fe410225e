package org.orderhub.persistence.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.offer.OfferLinks;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlOfferLinks implements OfferLinks {
  private final Sql sql;

  SqlOfferLinks(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Link link) {
    sql.update(
        """
        insert into offer_links (token, account_id, offer_id, created_at, revoked_at)
        values (?, ?, ?, ?, ?)
        """,
        parameters ->
            parameters
                .text(link.token().hex())
                .uuid(link.account().value())
                .uuid(link.offer().value())
                .time(link.createdAt())
                .time(link.revokedAt()));
  }

  @Override
  public Optional<Link> find(TokenHash token) {
    return sql
        .query(
            "select * from offer_links where token = ?",
            parameters -> parameters.text(token.hex()),
            SqlOfferLinks::link)
        .stream()
        .findFirst();
  }

  @Override
  public void revokeAll(AccountId account, OfferId offer, Instant at) {
    sql.update(
        """
        update offer_links set revoked_at = ?
        where account_id = ? and offer_id = ? and revoked_at is null
        """,
        parameters -> parameters.time(at).uuid(account.value()).uuid(offer.value()));
  }

  private static Link link(Row row) throws SQLException {
    return new Link(
        new TokenHash(row.text("token")),
        new AccountId(row.uuid("account_id")),
        new OfferId(row.uuid("offer_id")),
        row.time("created_at"),
        row.optionalTime("revoked_at"));
  }
}
