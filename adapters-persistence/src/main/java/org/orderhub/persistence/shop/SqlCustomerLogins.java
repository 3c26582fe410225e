package org.orderhub.persistence.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.identity.PasswordHash;
import org.orderhub.application.shop.CustomerLogins;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlCustomerLogins implements CustomerLogins {
  private final Sql sql;

  SqlCustomerLogins(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void put(Login login) {
    sql.update(
        """
        insert into customer_logins (account_id, customer_id, email, password_hash)
        values (?, ?, ?, ?)
        on conflict (account_id, customer_id) do update
        set email = excluded.email, password_hash = excluded.password_hash, set_at = now()
        """,
        parameters ->
            parameters
                .uuid(login.account().value())
                .uuid(login.customer().value())
                .text(login.email().value())
                .text(login.password().value()));
  }

  @Override
  public List<Login> withEmail(EmailAddress email, int limit) {
    return sql.query(
        "select * from customer_logins where email = ? order by set_at desc limit ?",
        parameters -> parameters.text(email.value()).number(limit),
        SqlCustomerLogins::login);
  }

  @Override
  public Optional<Login> withEmail(AccountId account, EmailAddress email) {
    return sql
        .query(
            "select * from customer_logins where account_id = ? and email = ?",
            parameters -> parameters.uuid(account.value()).text(email.value()),
            SqlCustomerLogins::login)
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Login> find(AccountId account, CustomerId customer) {
    return sql
        .query(
            "select * from customer_logins where account_id = ? and customer_id = ?",
            parameters -> parameters.uuid(account.value()).uuid(customer.value()),
            SqlCustomerLogins::login)
        .stream()
        .findFirst();
  }

  private static Login login(Row row) throws SQLException {
    return new Login(
        new AccountId(row.uuid("account_id")),
        new CustomerId(row.uuid("customer_id")),
        new EmailAddress(row.text("email")),
        new PasswordHash(row.text("password_hash")));
  }
}
