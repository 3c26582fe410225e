package org.orderhub.persistence.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.shop.CustomerSessions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlCustomerSessions implements CustomerSessions {
  private final Sql sql;

  SqlCustomerSessions(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Session session) {
    sql.update(
        """
        insert into customer_sessions (token_hash, account_id, customer_id, started_at,
          last_seen_at, remembered)
        values (?, ?, ?, ?, ?, ?)
        """,
        parameters ->
            parameters
                .text(session.token().hex())
                .uuid(session.account().value())
                .uuid(session.customer().value())
                .time(session.startedAt())
                .time(session.lastSeenAt())
                .flag(session.isRemembered()));
  }

  @Override
  public Optional<Session> find(TokenHash token) {
    return sql
        .query(
            "select * from customer_sessions where token_hash = ?",
            parameters -> parameters.text(token.hex()),
            SqlCustomerSessions::session)
        .stream()
        .findFirst();
  }

  @Override
  public boolean seen(Session read, Instant at) {
    return sql.update(
            """
            update customer_sessions set last_seen_at = ? where token_hash = ? and last_seen_at = ?
            """,
            parameters -> parameters.time(at).text(read.token().hex()).time(read.lastSeenAt()))
        > 0;
  }

  @Override
  public void remove(TokenHash token) {
    sql.update(
        "delete from customer_sessions where token_hash = ?",
        parameters -> parameters.text(token.hex()));
  }

  @Override
  public void removeAll(AccountId account, CustomerId customer) {
    sql.update(
        "delete from customer_sessions where account_id = ? and customer_id = ?",
        parameters -> parameters.uuid(account.value()).uuid(customer.value()));
  }

  @Override
  public int removeEnded(Instant startedBy, Instant seenBy) {
    return sql.update(
        """
        delete from customer_sessions
        where started_at <= ? or (last_seen_at <= ? and not remembered)
        """,
        parameters -> parameters.time(startedBy).time(seenBy));
  }

  private static Session session(Row row) throws SQLException {
    return new Session(
        new TokenHash(row.text("token_hash")),
        new AccountId(row.uuid("account_id")),
        new CustomerId(row.uuid("customer_id")),
        row.time("started_at"),
        row.time("last_seen_at"),
        row.flag("remembered"));
  }
}
