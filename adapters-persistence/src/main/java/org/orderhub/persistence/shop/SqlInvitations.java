package org.orderhub.persistence.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.shop.Invitations;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlInvitations implements Invitations {
  private final Sql sql;

  SqlInvitations(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Invitation invitation) {
    sql.update(
        """
        insert into customer_invitations (token_hash, account_id, customer_id, email, created_at)
        values (?, ?, ?, ?, ?)
        """,
        parameters ->
            parameters
                .text(invitation.token().hex())
                .uuid(invitation.account().value())
                .uuid(invitation.customer().value())
                .text(invitation.email().value())
                .time(invitation.createdAt()));
  }

  @Override
  public Optional<Invitation> find(TokenHash token) {
    return sql
        .query(
            "select * from customer_invitations where token_hash = ?",
            parameters -> parameters.text(token.hex()),
            SqlInvitations::invitation)
        .stream()
        .findFirst();
  }

  /** The row locks decide who was first. */
  @Override
  public boolean useUp(AccountId account, CustomerId customer) {
    return sql.update(
            "delete from customer_invitations where account_id = ? and customer_id = ?",
            parameters -> parameters.uuid(account.value()).uuid(customer.value()))
        > 0;
  }

  @Override
  public int removeMadeBy(Instant time) {
    return sql.update(
        "delete from customer_invitations where created_at <= ?",
        parameters -> parameters.time(time));
  }

  private static Invitation invitation(Row row) throws SQLException {
    return new Invitation(
        new TokenHash(row.text("token_hash")),
        new AccountId(row.uuid("account_id")),
        new CustomerId(row.uuid("customer_id")),
        new EmailAddress(row.text("email")),
        row.time("created_at"));
  }
}
