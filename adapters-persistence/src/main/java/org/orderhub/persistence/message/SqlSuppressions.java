package org.orderhub.persistence.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.message.Suppressions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.persistence.shared.Conditions;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** A row for each address. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlSuppressions implements Suppressions {
  private final Sql sql;

  SqlSuppressions(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Suppression suppression) {
    sql.update(
        """
        insert into message_suppressions (account_id, address, reason, note, made_by, made_at)
        values (?, ?, ?, ?, ?, ?) on conflict do nothing
        """,
        parameters ->
            parameters
                .uuid(suppression.account().value())
                .text(suppression.address().value())
                .text(suppression.reason().name())
                .text(suppression.note())
                .text(suppression.by())
                .time(suppression.at()));
  }

  @Override
  public Optional<Suppression> find(AccountId account, EmailAddress address) {
    return sql
        .query(
            "select * from message_suppressions where account_id = ? and address = ?",
            parameters -> parameters.uuid(account.value()).text(address.value()),
            SqlSuppressions::suppression)
        .stream()
        .findFirst();
  }

  @Override
  public boolean remove(AccountId account, EmailAddress address) {
    return sql.update(
            "delete from message_suppressions where account_id = ? and address = ?",
            parameters -> parameters.uuid(account.value()).text(address.value()))
        == 1;
  }

  @Override
  public List<Suppression> list(
      AccountId account, String search, @Nullable EmailAddress after, int limit) {
    Conditions conditions =
        Conditions.ofAccount(account)
            .text("starts_with(address, ?)", search.isEmpty() ? null : search)
            .text("address > ?", after == null ? null : after.value());
    return sql.query(
        "select * from message_suppressions where "
            + conditions
            + " order by address limit "
            + limit,
        conditions,
        SqlSuppressions::suppression);
  }

  private static Suppression suppression(Row row) throws SQLException {
    return new Suppression(
        new AccountId(row.uuid("account_id")),
        new EmailAddress(row.text("address")),
        Suppression.Reason.valueOf(row.text("reason")),
        row.text("note"),
        row.text("made_by"),
        row.time("made_at"));
  }
}
